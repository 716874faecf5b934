package io.github.geniac.pricing.shell;

import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.json.JsonFormat;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.report.Report;
import io.github.geniac.pricing.search.HighestValue;
import io.github.geniac.pricing.sheet.ApplicationSheet;
import io.github.geniac.pricing.whatif.Comparison;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Survey;
import io.github.geniac.rules.outlook.Difference;
import io.github.geniac.rules.outlook.Frontier;
import io.github.geniac.rules.outlook.Settling;
import java.util.List;
import java.util.Locale;

/**
 * The verbs of the prompt, to be imported statically. Each takes what it needs and keeps nothing: a
 * verb that judges, prices or searches takes a {@link Desk}, or the terms or first day of a call to
 * make one of, and says the same as that desk does.
 *
 * <pre>{@code
 * jshell> assess(proposal, "2024-10-15")
 * jshell> var d = desk("2024-10-15")
 * jshell> d.price(proposal)
 * jshell> help("search")
 * }</pre>
 */
public final class Verbs {

  private Verbs() {}

  /**
   * {@return a desk whose searches tell on standard output how far they are, and end with what they
   * have if their thread is interrupted}
   *
   * @param call the first day of the research period, the terms of a call, a plan that was read, or
   *     a desk
   * @throws IllegalArgumentException if it is none of these
   */
  public static Desk desk(Object call) {
    if (call instanceof Desk desk) {
      return desk;
    }
    return (call instanceof Kept plan ? plan.desk() : Desk.startingOn(call)).with(Door.watch());
  }

  /**
   * {@return what {@link Desk#assess} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Assessment> assess(Object proposal, Object desk) {
    return desk(desk).assess(proposal);
  }

  /**
   * {@return what {@link Desk#clauses} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Assessment> clauses(Object proposal, Object desk) {
    return desk(desk).clauses(proposal);
  }

  /**
   * {@return what {@link Desk#survey} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Survey> survey(Object proposal, Object desk) {
    return desk(desk).survey(proposal);
  }

  /**
   * {@return what {@link Desk#judge} says}
   *
   * @param nodes the bulk nodes by day
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<List<RuleResult>> judge(Object nodes, Object desk) {
    return desk(desk).judge(nodes);
  }

  /**
   * {@return what {@link Desk#repair} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Mending repair(Object proposal, Object desk) {
    return desk(desk).repair(proposal);
  }

  /**
   * {@return what {@link Desk#settle} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Settling> settle(Object proposal, Object desk) {
    return desk(desk).settle(proposal);
  }

  /**
   * {@return what {@link Desk#frontier(Object)} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<List<Frontier<?>>> frontier(Object proposal, Object desk) {
    return desk(desk).frontier(proposal);
  }

  /**
   * {@return what {@link Desk#frontier(Object, String)} says}
   *
   * @param proposal a proposal, or what holds one
   * @param id the id of an allocation or of a participant
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<List<Frontier<?>>> frontier(Object proposal, String id, Object desk) {
    return desk(desk).frontier(proposal, id);
  }

  /**
   * {@return what {@link Desk#difference} says}
   *
   * @param from a proposal or what holds one, or an assessment
   * @param to another
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Difference> difference(Object from, Object to, Object desk) {
    return desk(desk).difference(from, to);
  }

  /**
   * {@return what {@link Desk#price} says}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<CostSheet> price(Object proposal, Object desk) {
    return desk(desk).price(proposal);
  }

  /**
   * {@return what {@link Desk#search} finds}
   *
   * @param work a proposal with phases
   * @param desk a desk, or the terms or first day of a call
   * @param offers offers, one by one or in lists
   */
  public static Found search(Object work, Object desk, Object... offers) {
    return desk(desk).search(work, offers);
  }

  /**
   * {@return what {@link Desk#whatIf} asks}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Asking whatIf(Object proposal, Object desk) {
    return desk(desk).whatIf(proposal);
  }

  /**
   * {@return what {@link Desk#compare} says}
   *
   * @param from a proposal, or what holds one
   * @param to another
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Comparison> compare(Object from, Object to, Object desk) {
    return desk(desk).compare(from, to);
  }

  /**
   * {@return what {@link Found#solveFor} says}
   *
   * @param found what search found
   * @param what a pair, or the id of an offer or a phase
   * @param budget the most that the nodes may cost
   * @param from the lowest value
   * @param to the highest value
   */
  public static Told<HighestValue> solveFor(
      Object found, String what, Object budget, Object from, Object to) {
    if (found instanceof Found search) {
      return search.solveFor(what, budget, from, to);
    }
    throw Wants.wrong("solveFor", "what search(..) found", found);
  }

  /**
   * {@return what {@link Desk#table} shows}
   *
   * @param thing a proposal, offers, terms, nodes by day, reference nodes, or an answer
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Object> table(Object thing, Object desk) {
    return desk(desk).table(thing);
  }

  /**
   * {@return what {@link Desk#chart} draws}
   *
   * @param thing nodes by day, a proposal, what search found, a curve, a grid, a replay, rates
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<Object> chart(Object thing, Object desk) {
    return desk(desk).chart(thing);
  }

  /**
   * {@return the plan of a JSON file, to go on with at {@code desk(plan)}}
   *
   * @param file a file in UTF-8: a path, or the text of one
   * @throws IllegalArgumentException if there is no such file, or it is no plan: then with all that
   *     is wrong, each with its place and the way out
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static Kept read(Object file) {
    PlanDocument plan = Papers.document(file, JsonFormat.plan(), Locale.ENGLISH);
    return new Kept(plan, Desk.of(plan).with(Door.watch()));
  }

  /**
   * Writes a plan as a JSON file, as {@link Desk#save} does.
   *
   * @param plan a plan that was read, a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   * @param file a file that ends in {@code .json}: a path, or the text of one
   * @return what was written, and where
   */
  public static Told<PlanDocument> save(Object plan, Object desk, Object file) {
    return desk(desk).save(plan, file);
  }

  /**
   * {@return what {@link Desk#sheet(Object)} shows}
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   */
  public static Told<ApplicationSheet> sheet(Object proposal, Object desk) {
    return desk(desk).sheet(proposal);
  }

  /**
   * Writes the application sheet, as {@link Desk#sheet(Object, Object)} does.
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   * @param file a file that ends in {@code .csv} or {@code .md}: a path, or the text of one
   * @return what was written, and where
   */
  public static Told<ApplicationSheet> sheet(Object proposal, Object desk, Object file) {
    return desk(desk).sheet(proposal, file);
  }

  /**
   * Writes a page for people who do not read Java, as {@link Desk#report} does.
   *
   * @param proposal a proposal, or what holds one
   * @param desk a desk, or the terms or first day of a call
   * @param file a file that ends in {@code .html}: a path, or the text of one
   * @return what was written, and where
   */
  public static Told<Report> report(Object proposal, Object desk, Object file) {
    return desk(desk).report(proposal, file);
  }

  /**
   * Prints on standard output, as scripts do, where no value is shown.
   *
   * @param thing anything
   */
  public static void say(Object thing) {
    Door.print(String.valueOf(thing));
  }

  /** {@return what there is to say here, on one screen} */
  public static Told<List<String>> help() {
    return new Told<>(Help.verbs(), Voice.ENGLISH, (verbs, how) -> Help.overview(how));
  }

  /**
   * {@return a verb in detail, with an example}
   *
   * @param verb its name
   * @throws IllegalArgumentException if there is no such verb; the message names the nearest
   */
  public static Told<String> help(String verb) {
    Help.of(verb, Voice.ENGLISH);
    return new Told<>(verb, Voice.ENGLISH, Help::of);
  }
}
