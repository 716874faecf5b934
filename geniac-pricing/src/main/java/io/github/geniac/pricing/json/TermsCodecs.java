package io.github.geniac.pricing.json;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.OrganizationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The codec of the terms of the call; what is as published is left out. */
final class TermsCodecs {

  /** The published terms; the day does not matter to the other parameters. */
  private static final CallTerms PUBLISHED = CallTerms.startingOn(LocalDate.EPOCH);

  private static final Codec<SortedSet<OrganizationKind>> KINDS =
      sorted(Scalars.word(OrganizationKind.class));

  static final Codec<CallTerms> TERMS = new ObjectCodec<>("terms") {
    private final Member<LocalDate> researchStart = required("researchStart", Days.DATE);
    private final Member<Integer> researchMonths =
        defaulted("researchMonths", Numbers.wholeFrom(1), PUBLISHED.researchMonths());
    private final Member<MonthDay> earliestExpectedStart =
        defaulted("earliestExpectedStart", Days.MONTH_DAY, PUBLISHED.earliestExpectedStart());
    private final Member<MonthDay> latestExpectedStart =
        defaulted("latestExpectedStart", Days.MONTH_DAY, PUBLISHED.latestExpectedStart());
    private final Member<Integer> bulkCap =
        defaulted("bulkCap", Numbers.wholeFrom(1), PUBLISHED.bulkCap());
    private final Member<GpuNode> referenceNode =
        defaulted("referenceNode", SupplyCodecs.GPU_NODE, PUBLISHED.referenceNode());
    private final Member<SortedSet<NodeType>> bulkNodeTypes =
        defaulted("bulkNodeTypes", sorted(SupplyCodecs.NODE_TYPE), PUBLISHED.bulkNodeTypes());
    private final Member<BigDecimal> bandwidthToleranceTbps = defaulted(
        "bandwidthToleranceTbps", Numbers.NOT_NEGATIVE, PUBLISHED.bandwidthToleranceTbps());
    private final Member<Integer> contractTermMonths =
        defaulted("contractTermMonths", Numbers.wholeFrom(0), PUBLISHED.contractTermMonths());
    private final Member<Integer> contractToleranceDays =
        defaulted("contractToleranceDays", Numbers.wholeFrom(0), PUBLISHED.contractToleranceDays());
    private final Member<SortedSet<OrganizationKind>> excludedSupplierKinds =
        defaulted("excludedSupplierKinds", KINDS, PUBLISHED.excludedSupplierKinds());
    private final Member<SortedSet<OrganizationKind>> equivalentSupplierKinds =
        defaulted("equivalentSupplierKinds", KINDS, PUBLISHED.equivalentSupplierKinds());
    private final Member<SortedSet<OrganizationKind>> signatoryKinds =
        defaulted("signatoryKinds", KINDS, PUBLISHED.signatoryKinds());

    @Override
    CallTerms make(Values of) {
      return CallTerms.builder()
          .researchStart(of.get(researchStart))
          .researchMonths(of.get(researchMonths))
          .earliestExpectedStart(of.get(earliestExpectedStart))
          .latestExpectedStart(of.get(latestExpectedStart))
          .bulkCap(of.get(bulkCap))
          .referenceNode(of.get(referenceNode))
          .bulkNodeTypes(of.get(bulkNodeTypes))
          .bandwidthToleranceTbps(of.get(bandwidthToleranceTbps))
          .contractTermMonths(of.get(contractTermMonths))
          .contractToleranceDays(of.get(contractToleranceDays))
          .excludedSupplierKinds(of.get(excludedSupplierKinds))
          .equivalentSupplierKinds(of.get(equivalentSupplierKinds))
          .signatoryKinds(of.get(signatoryKinds))
          .build();
    }

    @Override
    void state(CallTerms value, Statement to) {
      to.put(researchStart, value.researchStart())
          .put(researchMonths, value.researchMonths())
          .put(earliestExpectedStart, value.earliestExpectedStart())
          .put(latestExpectedStart, value.latestExpectedStart())
          .put(bulkCap, value.bulkCap())
          .put(referenceNode, value.referenceNode())
          .put(bulkNodeTypes, value.bulkNodeTypes())
          .put(bandwidthToleranceTbps, value.bandwidthToleranceTbps())
          .put(contractTermMonths, value.contractTermMonths())
          .put(contractToleranceDays, value.contractToleranceDays())
          .put(excludedSupplierKinds, value.excludedSupplierKinds())
          .put(equivalentSupplierKinds, value.equivalentSupplierKinds())
          .put(signatoryKinds, value.signatoryKinds());
    }
  };

  private TermsCodecs() {}

  private static <V extends Comparable<V>> Codec<SortedSet<V>> sorted(Codec<V> codec) {
    return Scalars.<List<V>, SortedSet<V>>converted(Codecs.set(codec), TreeSet::new, List::copyOf);
  }
}
