package io.github.geniac.pricing.shell;

import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.json.PlanDocument;

/**
 * A plan that is kept as a file: the proposal with the terms, readings, subsidy, budget and offers
 * beside it. Immutable; the file is written by {@link Desk#save}.
 *
 * <pre>{@code
 * jshell> var plan = read("plan.json")
 * jshell> var d = desk(plan)
 * jshell> d.save(plan.with(d.repair(plan).proposal(1)), "plan.json")
 * }</pre>
 */
public final class Kept extends Told<PlanDocument> {

  private final Settings reader;

  Kept(PlanDocument plan, Settings reader) {
    super(plan, reader.voice(), Tables::of);
    this.reader = reader;
  }

  /** {@return the proposal} */
  public Proposal proposal() {
    return value().proposal();
  }

  /**
   * {@return this plan with another proposal; all else stays}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Kept with(Object proposal) {
    return new Kept(
        value().toBuilder().proposal(Wants.proposal("with", proposal)).build(), reader);
  }

  /**
   * {@return the desk that read it, under the terms and readings of the plan, and its subsidy if
   * any}
   */
  public Desk desk() {
    return reader.under(value());
  }

  @Override
  public Kept japanese() {
    return new Kept(value(), reader.japanese());
  }

  @Override
  public Kept english() {
    return new Kept(value(), reader.english());
  }

  @Override
  public Kept ascii() {
    return new Kept(value(), reader.ascii());
  }
}
