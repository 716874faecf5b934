package io.github.geniac.pricing.shell;

import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.repair.PricedRepair;
import io.github.geniac.pricing.repair.PricedRepairs;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.repair.Repair;
import io.github.geniac.rules.repair.RepairReport;
import io.github.geniac.rules.repair.Repairs;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * The ways out of a no: repairs with their cost, the cheapest first. Of a proposal that is refused,
 * those after which it is not; else those of what is violated without standing in the way.
 * Immutable.
 *
 * <pre>{@code
 * jshell> var ways = desk.repair(proposal)
 * jshell> desk.assess(ways.proposal(1))
 * jshell> desk.table(ways)             // rule by rule
 * }</pre>
 */
public final class Mending extends Told<PricedRepairs> {

  private final RepairReport report;

  private Mending(RepairReport report, PricedRepairs repairs, Voice voice) {
    super(repairs, voice, (value, how) -> RepairTable.of(report, value, how));
    this.report = report;
  }

  static Mending of(Pricing pricing, Proposal proposal, Voice voice, BooleanSupplier cancelled) {
    RepairReport report = Repairs.standard()
        .withRulebook(pricing.rulebook())
        .withReadings(pricing.readings())
        .withCancel(cancelled)
        .of(proposal, pricing.terms());
    return new Mending(report, PricedRepairs.of(pricing, proposal, offered(report)), voice);
  }

  private static List<Repair> offered(RepairReport report) {
    return isRefused(report)
        ? report.repairs()
        : report.rules().stream()
            .flatMap(rule -> rule.repairs().stream())
            .distinct()
            .toList();
  }

  static boolean isRefused(RepairReport report) {
    return report.assessment().verdict() == Verdict.INADMISSIBLE;
  }

  /**
   * {@return the repairs as they were found, rule by rule, and what has to be where there is none}
   */
  public RepairReport report() {
    return report;
  }

  /**
   * {@return the proposal after a repair}
   *
   * @param number the number of the repair, 1 for the first
   * @throws IllegalArgumentException if there is no repair of this number
   */
  public Proposal proposal(int number) {
    List<PricedRepair> repairs = value().repairs();
    if (number < 1 || number > repairs.size()) {
      throw new IllegalArgumentException(
          repairs.isEmpty()
              ? "proposal: there is no repair to take; the answer says what would have to change"
              : "proposal: wants the number of a repair, 1 to " + repairs.size() + ", got "
                  + number);
    }
    return repairs.get(number - 1).repair().after();
  }

  @Override
  public Mending japanese() {
    return told(voice().in(Locale.JAPANESE));
  }

  @Override
  public Mending english() {
    return told(voice().in(Locale.ENGLISH));
  }

  @Override
  public Mending ascii() {
    return told(voice().inAscii());
  }

  private Mending told(Voice voice) {
    return new Mending(report, value(), voice);
  }
}
