package io.github.geniac.rules;

import static io.github.geniac.rules.Given.AMAZON;
import static io.github.geniac.rules.Given.CLOUD;
import static io.github.geniac.rules.Given.P5;
import static io.github.geniac.rules.Given.PERIOD;
import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.TRAINIUM;
import static io.github.geniac.rules.Given.bulk;
import static io.github.geniac.rules.Given.bulkOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.remark;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.ACCELERATOR_IS_GPU;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.AcceleratorIsGpu;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Whose node of what type the bulk route gives, and who sells it. */
final class BulkVendorCases {

  private static final Verify VENDOR = verify("bulk-vendor");
  private static final NodeType NAMED = NodeType.of("Amazon Web Services", "p5.48xlarge");

  private BulkVendorCases() {}

  static List<RuleCase> all() {
    return Stream.of(vendor(), sellers()).flatMap(List::stream).toList();
  }

  private static Proposal node(UnaryOperator<GpuNode.Builder> change) {
    return bulk(one -> one.resource(change.apply(P5.toBuilder()).build()));
  }

  private static Proposal other(OtherCompute resource) {
    return bulkOf(Allocation.builder()
        .id("other")
        .resource(resource)
        .quantity("64")
        .period(PERIOD)
        .build());
  }

  private static List<RuleCase> vendor() {
    NodeType azure = NodeType.of("Microsoft Azure", "Standard_ND96isr_H100_v5");
    Found typeOpen = found("type-open")
        .missing(StandardFacts.NODE_TYPE)
        .with("named", "[Amazon Web Services/p5.48xlarge]");
    return List.of(
        VENDOR
            .when("no bulk plan, no vendor")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        VENDOR
            .when("the vendor and type of the call are named")
            .bulk(good())
            .satisfied(found("named").about("bulk").with("type", NAMED)),
        VENDOR
            .when("the case of the letters does not matter")
            .bulk(node(one -> one.type("amazon web services", "P5.48xLarge")))
            .satisfied(found("named")),
        VENDOR
            .when("AWS is Amazon Web Services")
            .bulk(node(one -> one.type("AWS", "p5.48xlarge")))
            .satisfied(found("named").with("type", "AWS/p5.48xlarge")),
        VENDOR
            .when("another type of AWS is another")
            .bulk(node(one -> one.type("AWS", "p5e.48xlarge")))
            .undetermined(found("another")
                .missing(StandardFacts.MINISTRY_ANSWER)
                .with("type", "AWS/p5e.48xlarge")),
        VENDOR
            .when("another vendor may be used, which the ministry says")
            .bulk(node(one -> one.type(azure)))
            .undetermined(found("another")
                .about("bulk")
                .missing(StandardFacts.MINISTRY_ANSWER)
                .with("type", azure)
                .with("named", "[Amazon Web Services/p5.48xlarge]")),
        VENDOR
            .when("another type of the same vendor is another")
            .bulk(bulk(one -> one.resource(ReferenceNodes.AWS_P5E_48XLARGE.node())))
            .undetermined(found("another").missing(StandardFacts.MINISTRY_ANSWER)),
        VENDOR
            .when("once the ministry names another, the terms change")
            .bulk(bulk(one -> one.resource(P5.toBuilder().type(azure).build())
                .provider(Provider.of(Organization.company("Azure")))))
            .terms(TERMS.withBulkNodeTypes(NAMED, azure))
            .satisfied(found("named").with("type", azure)),
        VENDOR
            .when("the type is asked")
            .bulk(node(one -> one.type(Optional.empty())))
            .undetermined(typeOpen.about("bulk")),
        VENDOR
            .when("the type of what is not stated is asked")
            .bulk(bulk(one -> one.resource(Optional.empty())))
            .undetermined(typeOpen.about("bulk")),
        VENDOR
            .when("storage has no type")
            .bulk(other(STORAGE))
            .notApplicable(found("no-bulk-nodes")),
        VENDOR.when("no bulk node, no type").bulk(bulkOf()).notApplicable(found("no-bulk-nodes")),
        VENDOR
            .when("an accelerator read as no GPU has no type")
            .bulk(other(TRAINIUM))
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.NO)
            .notApplicable(found("no-bulk-nodes")),
        VENDOR
            .when("an accelerator that may be a GPU has no named type")
            .bulk(other(TRAINIUM))
            .undetermined(found("type-open").about("other").missing(StandardFacts.NODE_TYPE)));
  }

  private static RuleCase sold(String sentence, Provider provider, Found... more) {
    Found[] found = Stream.concat(Stream.of(found("named").about("bulk")), Stream.of(more))
        .toArray(Found[]::new);
    return VENDOR.when(sentence).bulk(bulk(one -> one.provider(provider))).satisfied(found);
  }

  private static List<RuleCase> sellers() {
    Found another =
        remark("another-seller").about("bulk").with("seller", "cloud").with("type", NAMED);
    Organization named = Organization.builder().id("v").name("アマゾン ウェブ サービス").build();
    return List.of(
        sold("the vendor sells", Provider.of(AMAZON)),
        sold("the vendor sells under another name", Provider.of(Organization.company("AWS"))),
        sold("the vendor sells under a name in Japanese", Provider.of(named)),
        sold("the vendor sells, whoever operates", Provider.operatorUnknown(AMAZON)),
        sold("who else sells is worth a note", Provider.of(CLOUD), another),
        sold("so is who sells the vendor's machine", Provider.resale(CLOUD, AMAZON), another),
        VENDOR
            .when("who sells is not asked here")
            .bulk(bulk(one -> one.provider(Optional.empty())))
            .satisfied(found("named")),
        VENDOR
            .when("who sells another type does not matter as long as that is open")
            .bulk(bulk(one ->
                one.provider(Provider.of(CLOUD)).resource(ReferenceNodes.AWS_P5E_48XLARGE.node())))
            .undetermined(found("another").missing(StandardFacts.MINISTRY_ANSWER)));
  }
}
