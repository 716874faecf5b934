package io.github.geniac.rules;

import java.util.List;

/** The places where the call is open, each with its choices; the default is the first one. */
public final class StandardReadings {

  /** What the mandatory direct plan has to be. */
  public enum DirectPlanRole {
    /** It stands alone and could carry the project without the bulk route. */
    STANDS_ALONE,
    /** A direct part with GPUs beside the bulk nodes is enough. */
    BESIDE_BULK_IS_ENOUGH
  }

  /** Whether direct nodes may stand beside fewer bulk nodes than the cap. */
  public enum BulkWithDirectBelowCap {
    /** They may. */
    ALLOWED,
    /** Only the part beyond the cap may be added. */
    ONLY_BEYOND_CAP
  }

  /** What exactly as many nodes as the cap are. */
  public enum ExactlyAtCap {
    /** Within the cap; the excess is 0. */
    WITHIN_CAP,
    /** Already "100 or more", and so undetermined. */
    OPEN
  }

  /** How the part beyond the cap is secured. */
  public enum ExcessSecuredHow {
    /** By the applicants' own direct contracts. */
    OWN_CONTRACTS,
    /** By arrangement with the ministry; bulk nodes above the cap are undetermined. */
    ARRANGED_WITH_MINISTRY
  }

  /** For whom cap, constancy and days of the bulk route hold. */
  public enum JointBulkUnit {
    /** For the proposal as a whole. */
    PER_PROPOSAL,
    /** For each participant that signs for bulk nodes. */
    PER_OPERATOR
  }

  /** What "within about one month" of the award notice is. */
  public enum AboutOneMonth {
    /** One month is satisfied, up to the tolerance is undetermined, more is violated. */
    OPEN_WITHIN_TOLERANCE,
    /** One month, not a day more. */
    STRICT,
    /** One month and the tolerance. */
    TOLERANCE_PASSES
  }

  /** Whether another GPU model with at least the numbers will do. */
  public enum EquivalentNode {
    /** Undetermined. */
    OPEN,
    /** It passes. */
    PASSES,
    /** It fails. */
    FAILS
  }

  /** What bodies are that the call does not name but may count as equivalent to academic ones. */
  public enum AcademicEquivalent {
    /** Undetermined. */
    OPEN,
    /** Excluded as suppliers. */
    EXCLUDED,
    /** Allowed as suppliers. */
    ALLOWED
  }

  /** How a commercial seller of the time of an academic machine is judged. */
  public enum AcademicReseller {
    /** Undetermined. */
    OPEN,
    /** By the seller. */
    BY_SELLER,
    /** By the operator of the machine. */
    BY_OPERATOR
  }

  /** What compute from a participant itself, or its affiliate, is. */
  public enum SelfSupply {
    /** Undetermined. */
    OPEN,
    /** A procurement like any other. */
    FINE,
    /** No procurement, so no fee that is subsidised. */
    NOT_A_PROCUREMENT
  }

  /** Whether an accelerator that is not a GPU (Trainium, TPU) counts as a GPU resource. */
  public enum AcceleratorIsGpu {
    /** Undetermined. */
    OPEN,
    /** It does. */
    YES,
    /** It does not. */
    NO
  }

  /** When an FX assumption has to be stated. */
  public enum FxNeededWhen {
    /** When an amount allows for future FX moves. */
    ALLOWS_FOR_FX_MOVES,
    /** Whenever a price is in a foreign currency as well. */
    FOREIGN_CURRENCY
  }

  /** Whether a foreign model that was continued-pre-trained in Japan is developed domestically. */
  public enum DomesticBase {
    /** It is. */
    DOMESTIC,
    /** It is not. */
    FOREIGN,
    /** Undetermined. */
    OPEN
  }

  /** What "free of charge" binds. */
  public enum FreeScope {
    /** Purpose 3 only. */
    PURPOSE_3_ONLY,
    /** Purpose 2 as well. */
    PURPOSE_2_AS_WELL
  }

  /** Whether the full bulk charge is a usage fee, used or not. */
  public enum IdleBulk {
    /** All of it is a usage fee. */
    USAGE_FEE,
    /** For the idle share that is undetermined. */
    IDLE_SHARE_OPEN
  }

  /** What the mandatory direct plan has to be. */
  public static final Reading<DirectPlanRole> DIRECT_PLAN_ROLE =
      Reading.of("direct-plan-role", DirectPlanRole.class, "0.5", "1.1");

  /** Whether direct nodes may stand beside fewer bulk nodes than the cap. */
  public static final Reading<BulkWithDirectBelowCap> BULK_WITH_DIRECT_BELOW_CAP =
      Reading.of("bulk-with-direct-below-cap", BulkWithDirectBelowCap.class, "2.3");

  /** What exactly as many nodes as the cap are. */
  public static final Reading<ExactlyAtCap> EXACTLY_100 =
      Reading.of("exactly-100", ExactlyAtCap.class, "2.3");

  /** How the part beyond the cap is secured. */
  public static final Reading<ExcessSecuredHow> EXCESS_SECURED_HOW =
      Reading.of("excess-secured-how", ExcessSecuredHow.class, "2.3");

  /** For whom cap, constancy and days of the bulk route hold. */
  public static final Reading<JointBulkUnit> JOINT_BULK_UNIT =
      Reading.of("joint-bulk-unit", JointBulkUnit.class, "2.3");

  /** What "within about one month" of the award notice is. */
  public static final Reading<AboutOneMonth> ABOUT_ONE_MONTH =
      Reading.of("about-one-month", AboutOneMonth.class, "2.7");

  /** Whether another GPU model with at least the numbers will do. */
  public static final Reading<EquivalentNode> EQUIVALENT_NODE =
      Reading.of("equivalent-node", EquivalentNode.class, "2.2", "2.4");

  /** What bodies are that the call does not name but may count as equivalent to academic ones. */
  public static final Reading<AcademicEquivalent> ACADEMIC_EQUIVALENT =
      Reading.of("academic-equivalent", AcademicEquivalent.class, "0.5");

  /** How a commercial seller of the time of an academic machine is judged. */
  public static final Reading<AcademicReseller> ACADEMIC_RESELLER =
      Reading.of("academic-reseller", AcademicReseller.class, "0.5");

  /** What compute from a participant itself, or its affiliate, is. */
  public static final Reading<SelfSupply> SELF_SUPPLY =
      Reading.of("self-supply", SelfSupply.class, "0.2");

  /** Whether an accelerator that is not a GPU (Trainium, TPU) counts as a GPU resource. */
  public static final Reading<AcceleratorIsGpu> ACCELERATOR_IS_GPU =
      Reading.of("accelerator-is-gpu", AcceleratorIsGpu.class, "0.5");

  /** When an FX assumption has to be stated. */
  public static final Reading<FxNeededWhen> FX_NEEDED_WHEN =
      Reading.of("fx-needed-when", FxNeededWhen.class, "0.2");

  /** Whether a foreign model that was continued-pre-trained in Japan is developed domestically. */
  public static final Reading<DomesticBase> DOMESTIC_BASE =
      Reading.of("domestic-base", DomesticBase.class, "0.3");

  /** What "free of charge" binds. */
  public static final Reading<FreeScope> FREE_SCOPE =
      Reading.of("free-scope", FreeScope.class, "0.3");

  /** Whether the full bulk charge is a usage fee, used or not. */
  public static final Reading<IdleBulk> IDLE_BULK =
      Reading.of("idle-bulk", IdleBulk.class, "2.6", "0.1");

  private static final List<Reading<?>> ALL = List.of(
      DIRECT_PLAN_ROLE,
      BULK_WITH_DIRECT_BELOW_CAP,
      EXACTLY_100,
      EXCESS_SECURED_HOW,
      JOINT_BULK_UNIT,
      ABOUT_ONE_MONTH,
      EQUIVALENT_NODE,
      ACADEMIC_EQUIVALENT,
      ACADEMIC_RESELLER,
      SELF_SUPPLY,
      ACCELERATOR_IS_GPU,
      FX_NEEDED_WHEN,
      DOMESTIC_BASE,
      FREE_SCOPE,
      IDLE_BULK);

  private static final List<Exclusion> EXCLUSIONS = List.of(new Exclusion(
      BULK_WITH_DIRECT_BELOW_CAP,
      BulkWithDirectBelowCap.ONLY_BEYOND_CAP,
      DIRECT_PLAN_ROLE,
      DirectPlanRole.BESIDE_BULK_IS_ENOUGH,
      "together they would admit nothing below the cap, since a direct part is mandatory and"
          + " may not be added"));

  private StandardReadings() {}

  /** {@return all readings, in the order of this class} */
  public static List<Reading<?>> all() {
    return ALL;
  }

  /** {@return the pairs of choices that exclude each other} */
  public static List<Exclusion> exclusions() {
    return EXCLUSIONS;
  }
}
