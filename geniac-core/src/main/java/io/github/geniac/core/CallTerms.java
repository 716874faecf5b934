package io.github.geniac.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The parameters of the call: the research period, the cap of the bulk route, its node, and so on.
 * No rule holds a number of its own, so another round of the call, or a what-if on the call itself,
 * is another value of this type. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class CallTerms {

  CallTerms() {}

  /**
   * {@return the terms as published, for a research period from this day on}
   *
   * @param researchStart the first day; the call gives mid-October, provisionally and without a
   *     year, so it is always an input
   * @throws IllegalArgumentException if the research period leaves the years 1 to 9999
   */
  public static CallTerms startingOn(LocalDate researchStart) {
    return builder().researchStart(researchStart).build();
  }

  /** {@return a builder with the published terms; {@code researchStart} has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the first day of the research period (clause 1.2)} */
  public abstract LocalDate researchStart();

  /** {@return the length of the research period in months, at least 1; 6 as published (1.2)} */
  @Value.Default
  public int researchMonths() {
    return 6;
  }

  /**
   * {@return the first day of the year on which a start is "mid-October"; 11 October, our reading}
   */
  @Value.Default
  public MonthDay earliestExpectedStart() {
    return MonthDay.of(10, 11);
  }

  /**
   * {@return the last day of the year on which a start is "mid-October"; 20 October, our reading}
   */
  @Value.Default
  public MonthDay latestExpectedStart() {
    return MonthDay.of(10, 20);
  }

  /** {@return the most nodes of the bulk route, at least 1; 100 as published (2.3)} */
  @Value.Default
  public int bulkCap() {
    return 100;
  }

  /** {@return the node of the bulk route; 8 x H100, 640 GB, 30 TB, 3.2 Tbps as published (2.2)} */
  @Value.Default
  public GpuNode referenceNode() {
    return GpuNode.builder()
        .gpus(8, "H100")
        .gpuMemoryGb("640")
        .localSsdTb("30")
        .injectionBandwidthTbps("3.2")
        .build();
  }

  /** {@return the node types of the bulk route; AWS p5.48xlarge as published (2.4)} */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<NodeType> bulkNodeTypes() {
    return sorted(List.of(NodeType.of("Amazon Web Services", "p5.48xlarge")));
  }

  /**
   * {@return by how much a bandwidth may fall short and still be open to judgement as "equivalent",
   * in Tbps, 0 or more; a tenth of the published figure, our reading (2.2)}
   */
  @Value.Default
  public BigDecimal bandwidthToleranceTbps() {
    return new BigDecimal("0.32");
  }

  /** {@return within how many months of the notice the vendor's contract is signed; 1 (2.7)} */
  @Value.Default
  public int contractTermMonths() {
    return 1;
  }

  /** {@return how many days "about" adds to that term, 0 or more; 14, our reading (2.7)} */
  @Value.Default
  public int contractToleranceDays() {
    return 14;
  }

  /** {@return the kinds of bodies that may not supply compute (0.5)} */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<OrganizationKind> excludedSupplierKinds() {
    return sorted(List.of(
        OrganizationKind.NATIONAL_RESEARCH_INSTITUTE,
        OrganizationKind.PUBLIC_RESEARCH_INSTITUTE,
        OrganizationKind.NATIONAL_UNIVERSITY_CORPORATION,
        OrganizationKind.INTER_UNIVERSITY_RESEARCH_INSTITUTE_CORPORATION));
  }

  /** {@return the kinds of bodies of which the call leaves open whether they may supply (0.5)} */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<OrganizationKind> equivalentSupplierKinds() {
    return sorted(List.of(
        OrganizationKind.PUBLIC_UNIVERSITY_CORPORATION,
        OrganizationKind.PRIVATE_UNIVERSITY,
        OrganizationKind.FOREIGN_ACADEMIC_BODY));
  }

  /** {@return the kinds of bodies that are companies and the like, able to sign (2.7)} */
  @Value.Default
  @Value.NaturalOrder
  public SortedSet<OrganizationKind> signatoryKinds() {
    return sorted(List.of(OrganizationKind.COMPANY));
  }

  /** {@return the research period: so many anniversary months from its first day} */
  @Value.Lazy
  public DayRange researchPeriod() {
    return DayRange.ofMonths(researchStart(), researchMonths());
  }

  /**
   * {@return these terms with another first day of the research period}
   *
   * @param day the day
   */
  public abstract CallTerms withResearchStart(LocalDate day);

  /**
   * {@return these terms with another length of the research period}
   *
   * @param months at least 1
   * @throws IllegalArgumentException if there are fewer months than 1
   */
  public abstract CallTerms withResearchMonths(int months);

  /**
   * {@return these terms with another cap of the bulk route}
   *
   * @param nodes at least 1
   * @throws IllegalArgumentException if there are fewer nodes than 1
   */
  public abstract CallTerms withBulkCap(int nodes);

  /**
   * {@return these terms with other node types of the bulk route}
   *
   * @param types the node types
   */
  public abstract CallTerms withBulkNodeTypes(NodeType... types);

  /** {@return a builder that holds these terms} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  CallTerms checked() {
    Checks.atLeast("CallTerms", "researchMonths", researchMonths(), 1);
    Checks.atLeast("CallTerms", "bulkCap", bulkCap(), 1);
    Checks.atLeast("CallTerms", "contractTermMonths", contractTermMonths(), 0);
    Checks.atLeast("CallTerms", "contractToleranceDays", contractToleranceDays(), 0);
    Checks.notNegative("CallTerms", "bandwidthToleranceTbps", bandwidthToleranceTbps());
    Checks.check(
        !earliestExpectedStart().isAfter(latestExpectedStart()),
        "CallTerms: the expected start lies from %s to %s, which is reversed",
        earliestExpectedStart(),
        latestExpectedStart());
    equivalentSupplierKinds()
        .forEach(kind -> Checks.check(
            !excludedSupplierKinds().contains(kind),
            "CallTerms: %s is stated both as excluded and as open",
            kind));
    DayRange.ofMonths(researchStart(), researchMonths()); // refuses what no DayRange can hold
    BigDecimal normal = Checks.normal(bandwidthToleranceTbps());
    return Checks.isNormal(bandwidthToleranceTbps())
        ? this
        : toBuilder().bandwidthToleranceTbps(normal).build();
  }

  private static <E extends Comparable<E>> SortedSet<E> sorted(List<E> elements) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(elements));
  }

  /** Builds {@link CallTerms}. Mutable, for one thread. */
  public static final class Builder extends ImmutableCallTerms.Builder {

    Builder() {}
  }
}
