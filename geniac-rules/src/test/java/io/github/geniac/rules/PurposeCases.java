package io.github.geniac.rules;

import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.idle;
import static io.github.geniac.rules.Given.providing;
import static io.github.geniac.rules.Given.workload;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.FREE_SCOPE;

import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.FreeScope;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** That provisions are indispensable, and demonstrations free. */
final class PurposeCases {

  private static final Verify PROVISION = verify("external-provision-indispensable");
  private static final Verify FREE = verify("demonstration-free");

  private PurposeCases() {}

  static List<RuleCase> all() {
    return Stream.of(provision(), openProvision(), free(), openFree(), freePurpose2())
        .flatMap(List::stream)
        .toList();
  }

  /** Nothing but one workload of purpose 2. */
  private static Proposal purpose2(UnaryOperator<ExternalProvision.Builder> change) {
    return Proposal.builder()
        .addWorkloads(providing(Purpose.PROVISION_ENVIRONMENT, change))
        .build();
  }

  /** Nothing but one workload of purpose 3. */
  private static Proposal purpose3(UnaryOperator<ExternalProvision.Builder> change) {
    return Proposal.builder()
        .addWorkloads(providing(Purpose.DEMONSTRATION_INFERENCE, change))
        .build();
  }

  private static Proposal nothingStated(Purpose purpose) {
    return workload(one -> one.purpose(purpose));
  }

  private static Found of(String key) {
    return found(key).about("serve");
  }

  private static Found purposeOpen() {
    return found("purpose-open").about("train").missing(StandardFacts.PURPOSE);
  }

  private static List<RuleCase> provision() {
    return List.of(
        PROVISION
            .when("no workload, no provision")
            .proposal(idle())
            .notApplicable(found("no-workload")),
        PROVISION
            .when("a development is no provision")
            .proposal(good())
            .notApplicable(found("development").about("train")),
        PROVISION
            .when("what is needed for an indispensable provision may be provided")
            .proposal(purpose2(one -> one))
            .satisfied(of("indispensable")),
        PROVISION
            .when("a demonstration need not be needed for the provision")
            .proposal(purpose3(one -> one.neededForProvision(false)))
            .satisfied(of("indispensable")),
        PROVISION
            .when("a provision that is not indispensable may not be demonstrated")
            .proposal(purpose3(one -> one.indispensable(false)))
            .violated(of("not-indispensable")),
        PROVISION
            .when("a provision that is not indispensable may not be provided")
            .proposal(purpose2(one -> one.indispensable(false)))
            .violated(of("not-indispensable")),
        PROVISION
            .when("what is not needed for the provision may not be provided")
            .proposal(purpose2(one -> one.neededForProvision(false)))
            .violated(of("not-needed")));
  }

  private static List<RuleCase> openProvision() {
    Found indispensable = of("indispensable-open").missing(StandardFacts.INDISPENSABLE);
    Found needed = of("needed-open").missing(StandardFacts.NEEDED);
    return List.of(
        PROVISION
            .when("the purpose is asked")
            .proposal(workload(one -> one.purpose(Optional.empty())))
            .undetermined(purposeOpen()),
        PROVISION
            .when("whether the provision is indispensable is asked")
            .proposal(purpose2(one -> one.indispensable(Optional.empty())))
            .undetermined(indispensable),
        PROVISION
            .when("whether it is needed is asked")
            .proposal(purpose2(one -> one.neededForProvision(Optional.empty())))
            .undetermined(needed),
        PROVISION
            .when("a provision of which nothing is stated is asked for")
            .proposal(nothingStated(Purpose.PROVISION_ENVIRONMENT))
            .undetermined(
                found("indispensable-open").about("train").missing(StandardFacts.INDISPENSABLE),
                found("needed-open").about("train").missing(StandardFacts.NEEDED)),
        PROVISION
            .when("what is not indispensable stays so though nobody says it is needed")
            .proposal(
                purpose2(one -> one.indispensable(false).neededForProvision(Optional.empty())))
            .violated(
                of("not-indispensable"),
                of("needed-open").missing(StandardFacts.NEEDED).as(Outcome.UNDETERMINED)));
  }

  private static List<RuleCase> free() {
    return List.of(
        FREE.when("no workload, nothing free").proposal(idle()).notApplicable(found("no-workload")),
        FREE.when("a development need not be free")
            .proposal(good())
            .notApplicable(found("another-purpose").about("train")),
        FREE.when("a demonstration free of charge is free")
            .proposal(purpose3(one -> one))
            .satisfied(of("free")),
        FREE.when("a demonstration that is charged is not")
            .proposal(purpose3(one -> one.freeOfCharge(false)))
            .violated(of("charged")),
        FREE.when("plain production is no demonstration, free or not")
            .proposal(purpose3(one -> one.demonstration(false)))
            .violated(of("no-demonstration")),
        FREE.when("production that is charged is neither")
            .proposal(purpose3(one -> one.demonstration(false).freeOfCharge(false)))
            .violated(of("no-demonstration"), of("charged")));
  }

  private static List<RuleCase> openFree() {
    Found demonstration = of("demonstration-open").missing(StandardFacts.DEMONSTRATION);
    Found free = of("free-open").missing(StandardFacts.FREE);
    return List.of(
        FREE.when("the purpose is asked")
            .proposal(workload(one -> one.purpose(Optional.empty())))
            .undetermined(purposeOpen()),
        FREE.when("whether it demonstrates is asked")
            .proposal(purpose3(one -> one.demonstration(Optional.empty())))
            .undetermined(demonstration),
        FREE.when("whether it is free of charge is asked")
            .proposal(purpose3(one -> one.freeOfCharge(Optional.empty())))
            .undetermined(free),
        FREE.when("both are asked")
            .proposal(nothingStated(Purpose.DEMONSTRATION_INFERENCE))
            .undetermined(
                found("demonstration-open").about("train").missing(StandardFacts.DEMONSTRATION),
                found("free-open").about("train").missing(StandardFacts.FREE)),
        FREE.when("what is charged stays so whether or not it demonstrates")
            .proposal(purpose3(one -> one.demonstration(Optional.empty()).freeOfCharge(false)))
            .violated(
                of("demonstration-open")
                    .missing(StandardFacts.DEMONSTRATION)
                    .as(Outcome.UNDETERMINED),
                of("charged")));
  }

  private static List<RuleCase> freePurpose2() {
    Proposal charged = purpose2(one -> one.freeOfCharge(false));
    return List.of(
        FREE.when("a provision environment may be charged for")
            .proposal(charged)
            .notApplicable(of("another-purpose")),
        FREE.when("a provision environment may have to be free as well")
            .proposal(charged)
            .under(FREE_SCOPE, FreeScope.PURPOSE_2_AS_WELL)
            .violated(of("charged")),
        FREE.when("a free provision environment is free, demonstration or not")
            .proposal(purpose2(one -> one.demonstration(false)))
            .under(FREE_SCOPE, FreeScope.PURPOSE_2_AS_WELL)
            .satisfied(of("free")),
        FREE.when("a development need not be free under any reading")
            .proposal(good())
            .under(FREE_SCOPE, FreeScope.PURPOSE_2_AS_WELL)
            .notApplicable(found("another-purpose")));
  }
}
