package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.OtherCompute;
import java.util.List;

/** The facts that the standard rules ask for. */
public final class StandardFacts {

  /** The day of the award notice. */
  public static final Fact AWARD_NOTICE = new Fact("proposal.award-notice", Party.MINISTRY);

  /** The day by which a participant can have signed. */
  public static final Fact CAN_SIGN_BY = new Fact("participant.can-sign-by", Party.APPLICANT);

  /** What kind of body a participant is. */
  public static final Fact PARTICIPANT_KIND = new Fact("participant.kind", Party.APPLICANT);

  /** What kind of body a provider is. */
  public static final Fact PROVIDER_KIND = new Fact("provider.kind", Party.PROVIDER);

  /** Who operates the machine. */
  public static final Fact PROVIDER_OPERATOR = new Fact("provider.operator", Party.PROVIDER);

  /** The purpose of a workload. */
  public static final Fact PURPOSE = new Fact("workload.purpose", Party.APPLICANT);

  /** Who performs a workload. */
  public static final Fact PERFORMER = new Fact("workload.performer", Party.APPLICANT);

  /** How the model of a workload is made. */
  public static final Fact LINEAGE = new Fact("workload.lineage", Party.APPLICANT);

  /** Where the base of a fine-tuning was developed. */
  public static final Fact BASE_ORIGIN = new Fact("lineage.base-origin", Party.APPLICANT);

  /** Whether an external provision is indispensable. */
  public static final Fact INDISPENSABLE = new Fact("provision.indispensable", Party.APPLICANT);

  /** Whether a workload is needed for the provision. */
  public static final Fact NEEDED = new Fact("provision.needed", Party.APPLICANT);

  /** Whether a workload demonstrates the provision. */
  public static final Fact DEMONSTRATION = new Fact("provision.demonstration", Party.APPLICANT);

  /** Whether the provision is free of charge. */
  public static final Fact FREE = new Fact("provision.free-of-charge", Party.APPLICANT);

  /** Who supplies an allocation. */
  public static final Fact PROVIDER = new Fact("allocation.provider", Party.APPLICANT);

  /** What an allocation takes. */
  public static final Fact RESOURCE = new Fact("allocation.resource", Party.APPLICANT);

  /** Vendor and type of a node. */
  public static final Fact NODE_TYPE = new Fact("node.type", Party.PROVIDER);

  /** The GPU memory of a node. */
  public static final Fact GPU_MEMORY = new Fact("node.gpu-memory", Party.PROVIDER);

  /** The local SSD of a node. */
  public static final Fact LOCAL_SSD = new Fact("node.local-ssd", Party.PROVIDER);

  /** The injection bandwidth of a node. */
  public static final Fact BANDWIDTH = new Fact("node.injection-bandwidth", Party.PROVIDER);

  /** How much an allocation takes. */
  public static final Fact AMOUNT = new Fact("allocation.amount", Party.APPLICANT);

  /** The days of an allocation. */
  public static final Fact PERIOD = new Fact("allocation.period", Party.APPLICANT);

  /** Whether a resource is an ancillary service of the bulk offer. */
  public static final Fact ANCILLARY = new Fact("allocation.ancillary", Party.MINISTRY);

  /** Who signs for an allocation. */
  public static final Fact SIGNATORY = new Fact("allocation.signatory", Party.APPLICANT);

  /** How far the talks are. */
  public static final Fact TALKS = new Fact("allocation.talks", Party.APPLICANT);

  /** The unit price of an allocation. */
  public static final Fact UNIT_PRICE = new Fact("allocation.unit-price", Party.PROVIDER);

  /** What a unit price is for. */
  public static final Fact PRICE_UNIT = new Fact("allocation.price-unit", Party.PROVIDER);

  /** Where a unit price comes from. */
  public static final Fact PRICE_BASIS = new Fact("allocation.price-basis", Party.APPLICANT);

  /** The cost of an item. */
  public static final Fact COST = new Fact("item.cost", Party.APPLICANT);

  /** Whether an amount allows for future FX moves. */
  public static final Fact FX_TREATMENT = new Fact("item.fx-treatment", Party.APPLICANT);

  /** The FX assumption of an item. */
  public static final Fact FX_ASSUMPTION = new Fact("item.fx-assumption", Party.APPLICANT);

  /** The provisional unit price of the bulk route. */
  public static final Fact BULK_UNIT_PRICE = new Fact("bulk.unit-price", Party.MINISTRY);

  /** The workloads an item serves. */
  public static final Fact SERVES = new Fact("item.serves", Party.APPLICANT);

  /** Whether an allocation is a fee for use or a purchase. */
  public static final Fact ACQUISITION = new Fact("allocation.acquisition", Party.APPLICANT);

  /** Whether work is outsourced. */
  public static final Fact CONTRACTING = new Fact("cost-item.contracting", Party.APPLICANT);

  /** Who the contractor is. */
  public static final Fact CONTRACTOR = new Fact("cost-item.contractor", Party.APPLICANT);

  /** How the ministry reads the call in this point. */
  public static final Fact MINISTRY_ANSWER = new Fact("ministry.answer", Party.MINISTRY);

  /** The organization that asks for the price. */
  public static final Fact INQUIRER = new Fact("inquiry.organization", Party.APPLICANT);

  /** The person in charge of an inquiry. */
  public static final Fact PERSON = new Fact("inquiry.person-in-charge", Party.APPLICANT);

  /** The phone number of an inquiry. */
  public static final Fact PHONE = new Fact("inquiry.phone", Party.APPLICANT);

  /** The e-mail address of an inquiry. */
  public static final Fact EMAIL = new Fact("inquiry.email", Party.APPLICANT);

  private static final List<Fact> ALL = List.of(
      AWARD_NOTICE,
      CAN_SIGN_BY,
      PARTICIPANT_KIND,
      PROVIDER_KIND,
      PROVIDER_OPERATOR,
      PURPOSE,
      PERFORMER,
      LINEAGE,
      BASE_ORIGIN,
      INDISPENSABLE,
      NEEDED,
      DEMONSTRATION,
      FREE,
      PROVIDER,
      RESOURCE,
      NODE_TYPE,
      GPU_MEMORY,
      LOCAL_SSD,
      BANDWIDTH,
      AMOUNT,
      PERIOD,
      ANCILLARY,
      SIGNATORY,
      TALKS,
      UNIT_PRICE,
      PRICE_UNIT,
      PRICE_BASIS,
      COST,
      FX_TREATMENT,
      FX_ASSUMPTION,
      BULK_UNIT_PRICE,
      SERVES,
      ACQUISITION,
      CONTRACTING,
      CONTRACTOR,
      MINISTRY_ANSWER,
      INQUIRER,
      PERSON,
      PHONE,
      EMAIL);

  private StandardFacts() {}

  /**
   * What to ask for where an allocation has no cost: the ministry tells the price of bulk nodes,
   * but not of a service beside them, which has no price per node.
   */
  static Fact costOf(Case facts, Allocation allocation) {
    boolean isOther = allocation.resource().orElse(null) instanceof OtherCompute;
    return facts.isBulk(allocation) && !isOther ? BULK_UNIT_PRICE : COST;
  }

  /** {@return all facts that the standard rules ask for} */
  public static List<Fact> all() {
    return ALL;
  }
}
