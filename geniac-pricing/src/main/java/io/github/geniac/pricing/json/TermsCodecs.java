package io.github.geniac.pricing.json;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.OrganizationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The codec of the terms of the call; what is as published is left out. */
final class TermsCodecs {

  /** The published terms; the day does not matter to the other parameters. */
  private static final CallTerms PUBLISHED = CallTerms.startingOn(LocalDate.EPOCH);

  static final Codec<CallTerms> TERMS = described().build();

  private TermsCodecs() {}

  private static ObjectCodec.Builder<CallTerms, CallTerms.Builder> described() {
    ObjectCodec.Builder<CallTerms, CallTerms.Builder> terms =
        ObjectCodec.builder("terms", CallTerms::builder, CallTerms.Builder::build);
    terms.with(
        Member.required("researchStart", Days.DATE, CallTerms::researchStart),
        CallTerms.Builder::researchStart);
    with(
        terms,
        "researchMonths",
        Numbers.wholeFrom(1),
        CallTerms::researchMonths,
        CallTerms.Builder::researchMonths);
    with(
        terms,
        "earliestExpectedStart",
        Days.MONTH_DAY,
        CallTerms::earliestExpectedStart,
        CallTerms.Builder::earliestExpectedStart);
    with(
        terms,
        "latestExpectedStart",
        Days.MONTH_DAY,
        CallTerms::latestExpectedStart,
        CallTerms.Builder::latestExpectedStart);
    with(terms, "bulkCap", Numbers.wholeFrom(1), CallTerms::bulkCap, CallTerms.Builder::bulkCap);
    with(
        terms,
        "referenceNode",
        SupplyCodecs.GPU_NODE,
        CallTerms::referenceNode,
        CallTerms.Builder::referenceNode);
    with(
        terms,
        "bulkNodeTypes",
        sorted(SupplyCodecs.NODE_TYPE),
        CallTerms::bulkNodeTypes,
        CallTerms.Builder::bulkNodeTypes);
    with(
        terms,
        "bandwidthToleranceTbps",
        Numbers.NOT_NEGATIVE,
        CallTerms::bandwidthToleranceTbps,
        CallTerms.Builder::bandwidthToleranceTbps);
    with(
        terms,
        "contractTermMonths",
        Numbers.wholeFrom(0),
        CallTerms::contractTermMonths,
        CallTerms.Builder::contractTermMonths);
    with(
        terms,
        "contractToleranceDays",
        Numbers.wholeFrom(0),
        CallTerms::contractToleranceDays,
        CallTerms.Builder::contractToleranceDays);
    withKinds(
        terms,
        "excludedSupplierKinds",
        CallTerms::excludedSupplierKinds,
        CallTerms.Builder::excludedSupplierKinds);
    withKinds(
        terms,
        "equivalentSupplierKinds",
        CallTerms::equivalentSupplierKinds,
        CallTerms.Builder::equivalentSupplierKinds);
    withKinds(
        terms, "signatoryKinds", CallTerms::signatoryKinds, CallTerms.Builder::signatoryKinds);
    return terms;
  }

  private static void withKinds(
      ObjectCodec.Builder<CallTerms, CallTerms.Builder> terms,
      String name,
      Function<CallTerms, SortedSet<OrganizationKind>> get,
      BiConsumer<CallTerms.Builder, SortedSet<OrganizationKind>> set) {
    with(terms, name, sorted(Scalars.word(OrganizationKind.class)), get, set);
  }

  private static <V> void with(
      ObjectCodec.Builder<CallTerms, CallTerms.Builder> terms,
      String name,
      Codec<V> codec,
      Function<CallTerms, V> get,
      BiConsumer<CallTerms.Builder, V> set) {
    terms.with(
        Member.defaulted(name, codec, get, any -> get.apply(PUBLISHED)),
        (CallTerms.Builder builder, Optional<V> value) ->
            value.ifPresent(one -> set.accept(builder, one)));
  }

  private static <V extends Comparable<V>> Codec<SortedSet<V>> sorted(Codec<V> codec) {
    return Scalars.<List<V>, SortedSet<V>>converted(Codecs.set(codec), TreeSet::new, List::copyOf);
  }
}
