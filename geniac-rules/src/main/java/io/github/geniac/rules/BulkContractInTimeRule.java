package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.ABOUT_ONE_MONTH;
import static io.github.geniac.rules.StandardReadings.JOINT_BULK_UNIT;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.rules.StandardReadings.JointBulkUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Clause 2.7: whoever takes bulk nodes is a company or the like that can sign with the vendor
 * within about a month of the award notice. One signature is enough for a proposal, unless the
 * route is read as one per operator.
 */
final class BulkContractInTimeRule {

  static final Rule RULE = Rule.builder("bulk-contract-in-time", RuleKind.ADMISSIBILITY)
      .parts(Part.BULK)
      .clauses("2.7")
      .readings(ABOUT_ONE_MONTH, JOINT_BULK_UNIT)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(BulkContractInTimeRule::evaluate);

  private BulkContractInTimeRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.bulk().isEmpty()) {
      findings.notApplicable("no-bulk-nodes");
      return;
    }
    List<Outcome> signatures = new ArrayList<>();
    facts.bulk().forEach(one -> signatures.add(signature(facts, one)));
    boolean each = facts.choice(JOINT_BULK_UNIT) == JointBulkUnit.PER_OPERATOR;
    Outcome best = best(signatures);
    Set<Participant> signatories = new LinkedHashSet<>();
    for (int i = 0; i < signatures.size(); i++) {
      if (each || signatures.get(i) == best) {
        signatories.addAll(signatories(facts, findings, facts.bulk().get(i), signatures.get(i)));
      }
    }
    signatories.forEach(participant -> tell(facts, findings, participant));
  }

  /** The outcome if one signature is enough. */
  private static Outcome best(List<Outcome> outcomes) {
    return outcomes.contains(Outcome.SATISFIED)
        ? Outcome.SATISFIED
        : outcomes.contains(Outcome.UNDETERMINED) ? Outcome.UNDETERMINED : Outcome.VIOLATED;
  }

  /** The outcome that all who may sign for an allocation have in common; open if they differ. */
  private static Outcome signature(Case facts, Allocation allocation) {
    List<Participant> candidates = candidates(facts, allocation);
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
      Case facts, Findings findings, Allocation allocation, Outcome outcome) {
    List<Participant> candidates = candidates(facts, allocation);
    if (candidates.size() == 1 || outcome != Outcome.UNDETERMINED) {
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
      notice(findings, notice);
      if (signs.isEmpty()) {
        findings.undetermined("sign-by-open").about(who).missing(StandardFacts.CAN_SIGN_BY);
      }
      company(facts, findings, who);
    }
  }

  private static void notice(Findings findings, Optional<LocalDate> notice) {
    if (notice.isEmpty()) {
      findings.undetermined("notice-open").missing(StandardFacts.AWARD_NOTICE);
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
