package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.ABOUT_ONE_MONTH;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Clause 2.7: whoever signs for bulk nodes is a company or the like that can do so with the vendor
 * within about a month of the award notice. Whoever an allocation names is judged, whoever else
 * could sign in time. Where none is named, any participant may sign: that is decided only if all
 * come to the same.
 */
final class BulkContractInTimeRule {

  static final Rule RULE = Rule.builder("bulk-contract-in-time", RuleKind.ADMISSIBILITY)
      .parts(Part.BULK)
      .clauses("2.7")
      .readings(ABOUT_ONE_MONTH)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(BulkContractInTimeRule::evaluate);

  private BulkContractInTimeRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.bulk().isEmpty()) {
      findings.notApplicable("no-bulk-nodes");
      return;
    }
    Set<Participant> signatories = new LinkedHashSet<>();
    for (Allocation one : facts.bulk()) {
      signatories.addAll(signatories(facts, findings, one));
    }
    if (!signatories.isEmpty() && facts.proposal().awardNotice().isEmpty()) {
      findings.undetermined("notice-open").missing(StandardFacts.AWARD_NOTICE);
    }
    signatories.forEach(participant -> tell(facts, findings, participant));
  }

  /** The outcome that all who may sign have in common; open if they differ. */
  private static Outcome common(Case facts, List<Participant> candidates) {
    Outcome common = Outcome.UNDETERMINED;
    for (int i = 0; i < candidates.size(); i++) {
      Outcome outcome = judge(facts, candidates.get(i));
      if (i > 0 && outcome != common) {
        return Outcome.UNDETERMINED;
      }
      common = outcome;
    }
    return common;
  }

  private static List<Participant> candidates(Case facts, Allocation allocation) {
    Optional<OrganizationId> signatory = allocation.signatory();
    if (signatory.isEmpty()) {
      return facts.participants();
    }
    List<Participant> candidates = new ArrayList<>(1);
    for (Participant one : facts.participants()) {
      if (signatory.get().equals(one.organization().id())) {
        candidates.add(one);
      }
    }
    return candidates;
  }

  private static Outcome judge(Case facts, Participant participant) {
    Outcome time = inTime(facts, participant);
    return time == Outcome.VIOLATED ? time : time.or(isCompany(facts, participant.organization()));
  }

  private static Outcome isCompany(Case facts, Organization organization) {
    boolean company = organization.kind().isPresent()
        && facts.terms().signatoryKinds().contains(organization.kind().get());
    return company ? Outcome.SATISFIED : Outcome.UNDETERMINED;
  }

  private static Outcome inTime(Case facts, Participant participant) {
    Optional<LocalDate> notice = facts.proposal().awardNotice();
    Optional<LocalDate> signs = participant.canSignBy();
    if (notice.isEmpty() || signs.isEmpty()) {
      return Outcome.UNDETERMINED;
    }
    LocalDate term = notice.get().plusMonths(facts.terms().contractTermMonths());
    if (!signs.get().isAfter(term)) {
      return Outcome.SATISFIED;
    }
    if (signs.get().isAfter(term.plusDays(facts.terms().contractToleranceDays()))) {
      return Outcome.VIOLATED;
    }
    return switch (facts.choice(ABOUT_ONE_MONTH)) {
      case OPEN_WITHIN_TOLERANCE -> Outcome.UNDETERMINED;
      case STRICT -> Outcome.VIOLATED;
      case TOLERANCE_PASSES -> Outcome.SATISFIED;
    };
  }

  /** Those to tell of; if it matters which one signs and nobody says, that is asked instead. */
  private static List<Participant> signatories(
      Case facts, Findings findings, Allocation allocation) {
    List<Participant> candidates = candidates(facts, allocation);
    if (candidates.size() == 1 || common(facts, candidates) != Outcome.UNDETERMINED) {
      return candidates;
    }
    findings.undetermined("signatory-open").about(allocation).missing(StandardFacts.SIGNATORY);
    return List.of();
  }

  private static void tell(Case facts, Findings findings, Participant participant) {
    Organization who = participant.organization();
    Outcome time = inTime(facts, participant);
    Optional<LocalDate> notice = facts.proposal().awardNotice();
    Optional<LocalDate> signs = participant.canSignBy();
    if (notice.isPresent() && signs.isPresent()) {
      LocalDate term = notice.get().plusMonths(facts.terms().contractTermMonths());
      long slack = ChronoUnit.DAYS.between(signs.get(), term);
      Findings.Entry entry = findings
          .of(time, slack >= 0 ? "in-time" : time == Outcome.SATISFIED ? "about" : "late")
          .about(who)
          .with("day", signs.get())
          .with("term", term)
          .with("days", Math.abs(slack));
      if (slack < 0 && slack >= -facts.terms().contractToleranceDays()) {
        entry.under(ABOUT_ONE_MONTH);
      }
    }
    if (time != Outcome.VIOLATED) {
      if (signs.isEmpty()) {
        findings.undetermined("sign-by-open").about(who).missing(StandardFacts.CAN_SIGN_BY);
      }
      company(facts, findings, who);
    }
  }

  private static void company(Case facts, Findings findings, Organization who) {
    if (who.kind().isEmpty()) {
      findings.undetermined("kind-open").about(who).missing(StandardFacts.PARTICIPANT_KIND);
    } else if (isCompany(facts, who) != Outcome.SATISFIED) {
      findings
          .undetermined("company-open")
          .about(who)
          .missing(StandardFacts.MINISTRY_ANSWER)
          .with("kind", who.kind().get());
    }
  }
}
