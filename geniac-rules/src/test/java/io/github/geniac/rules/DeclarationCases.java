package io.github.geniac.rules;

import static io.github.geniac.rules.Given.BETA;
import static io.github.geniac.rules.Given.CLOUD;
import static io.github.geniac.rules.Given.dataPreparation;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.idle;
import static io.github.geniac.rules.Given.workload;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.verify;

import io.github.geniac.core.CostItem;
import io.github.geniac.core.Organization;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who performs a workload, and who asks for the price. */
final class DeclarationCases {

  private DeclarationCases() {}

  static List<RuleCase> all() {
    return Stream.of(performers(), contractors(), inquiry())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase> performers() {
    Verify performers = verify("performers-declared");
    return List.of(
        performers
            .when("without a workload nobody performs")
            .proposal(idle())
            .notApplicable(found("no-workload")),
        performers
            .when("a participant performs")
            .proposal(good())
            .satisfied(found("participant").about("train").with("performer", "acme")),
        performers
            .when("another participant performs")
            .proposal(workload(one -> one.performer(BETA)).toBuilder()
                .addParticipants(BETA)
                .build())
            .satisfied(found("participant").with("performer", "beta")),
        performers
            .when("who performs is asked")
            .proposal(workload(one -> one.performer(Optional.empty())))
            .undetermined(found("performer-open").about("train").missing(StandardFacts.PERFORMER)),
        performers
            .when("whoever is neither participant nor contractor is not declared")
            .proposal(workload(one -> one.performer(BETA)))
            .violated(found("undeclared").about("train").with("performer", "beta")));
  }

  /** Beta performs what is or is not data preparation, under what is stated of a contract. */
  private static RuleCase contracted(
      String sentence, Optional<Boolean> preparation, CostItem.Builder item, Outcome outcome) {
    Found found = switch (outcome) {
      case SATISFIED -> found("contractor");
      case VIOLATED -> found("undeclared");
      default -> found("contractor-open").missing(StandardFacts.CONTRACTING);
    };
    return verify("performers-declared")
        .when(sentence)
        .proposal(workload(one -> one.performer(BETA).dataPreparation(preparation)).toBuilder()
            .addCostItems(item.build())
            .build())
        .is(outcome, found.about("train").with("performer", "beta"));
  }

  private static List<RuleCase> contractors() {
    Optional<Boolean> yes = Optional.of(true);
    Optional<CostItem.Contracting> open = Optional.empty();
    Optional<Organization> nobody = Optional.empty();
    return List.of(
        contracted(
            "the contractor of outsourced data preparation performs it",
            yes,
            dataPreparation(),
            Outcome.SATISFIED),
        contracted(
            "the contractor of data preparation performs nothing else",
            Optional.of(false),
            dataPreparation(),
            Outcome.VIOLATED),
        contracted(
            "whether the contractor prepares data is asked",
            Optional.empty(),
            dataPreparation(),
            Outcome.UNDETERMINED),
        contracted(
            "another contractor is not the performer",
            yes,
            dataPreparation().contractor(CLOUD),
            Outcome.VIOLATED),
        contracted(
            "who the contractor is, is asked",
            yes,
            dataPreparation().contractor(nobody),
            Outcome.UNDETERMINED),
        contracted(
            "whether it is outsourced is asked",
            yes,
            dataPreparation().contracting(open),
            Outcome.UNDETERMINED),
        contracted(
            "what is done in house has no contractor",
            yes,
            dataPreparation().contractor(nobody).contracting(CostItem.Contracting.IN_HOUSE),
            Outcome.VIOLATED),
        contracted(
            "the contractor of something else is not declared",
            yes,
            dataPreparation().category(CostItem.Category.OTHER),
            Outcome.VIOLATED));
  }

  private static List<RuleCase> inquiry() {
    Verify inquiry = verify("price-inquiry-complete");
    PriceInquiry complete = PriceInquiry.builder()
        .organization("Acme")
        .personInCharge("A. Person")
        .phone("03-0000-0000")
        .email("person@example.com")
        .build();
    return List.of(
        inquiry.when("all four are stated").inquiry(complete).satisfied(found("complete")),
        inquiry
            .when("the phone number alone is asked")
            .inquiry(complete.toBuilder().phone(Optional.empty()).build())
            .undetermined(found("phone-open").missing(StandardFacts.PHONE)),
        inquiry
            .when("each of the four is asked")
            .inquiry(PriceInquiry.builder().build())
            .undetermined(
                found("organization-open").missing(StandardFacts.INQUIRER),
                found("person-open").missing(StandardFacts.PERSON),
                found("phone-open").missing(StandardFacts.PHONE),
                found("email-open").missing(StandardFacts.EMAIL)));
  }
}
