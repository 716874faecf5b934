package io.github.geniac.rules;

import io.github.geniac.core.PriceInquiry;
import java.util.Optional;

/**
 * Clause 2.C: an inquiry about the provisional unit price names organization, person in charge,
 * phone and e-mail.
 */
final class PriceInquiryCompleteRule {

  static final Rule RULE = Rule.builder("price-inquiry-complete", RuleKind.CONTENT)
      .parts(Part.INQUIRY)
      .clauses("2.C")
      .outcomes(Outcome.SATISFIED, Outcome.UNDETERMINED)
      .build(PriceInquiryCompleteRule::evaluate);

  private PriceInquiryCompleteRule() {}

  private static void evaluate(Case facts, Findings findings) {
    PriceInquiry inquiry = facts.inquiry().orElseThrow();
    ask(findings, inquiry.organization(), "organization-open", StandardFacts.INQUIRER);
    ask(findings, inquiry.personInCharge(), "person-open", StandardFacts.PERSON);
    ask(findings, inquiry.phone(), "phone-open", StandardFacts.PHONE);
    ask(findings, inquiry.email(), "email-open", StandardFacts.EMAIL);
    if (findings.isEmpty()) {
      findings.satisfied("complete");
    }
  }

  private static void ask(Findings findings, Optional<String> value, String key, Fact fact) {
    if (value.isEmpty()) {
      findings.undetermined(key).missing(fact);
    }
  }
}
