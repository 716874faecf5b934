package io.github.geniac.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step in the making of a model: how, from which base, and what comes of it. Immutable.
 *
 * <p>The base may be a model that an earlier step, or another workload of the proposal, makes; then
 * its {@link #baseModel()} is that step's {@link #produces()} and its origin need not be stated; an
 * origin that is stated holds.
 */
@Value.Immutable
@CoreStyle
public abstract class LineageStep {

  LineageStep() {}

  /** {@return a builder; {@code method} has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return training from scratch} */
  public static LineageStep fromScratch() {
    return builder().method(LineageMethod.FROM_SCRATCH).build();
  }

  /**
   * {@return continued pre-training of a model}
   *
   * @param base the id of the model to start from, not blank
   * @param origin where the base was developed
   * @throws IllegalArgumentException if the id is blank
   */
  public static LineageStep continuedPretraining(String base, Origin origin) {
    return builder()
        .method(LineageMethod.CONTINUED_PRETRAINING)
        .baseModel(base)
        .baseOrigin(origin)
        .build();
  }

  /**
   * {@return fine-tuning of a model}
   *
   * @param base the id of the model to start from, not blank
   * @param origin where the base was developed
   * @throws IllegalArgumentException if the id is blank
   */
  public static LineageStep fineTuning(String base, Origin origin) {
    return builder()
        .method(LineageMethod.FINE_TUNING)
        .baseModel(base)
        .baseOrigin(origin)
        .build();
  }

  /** {@return how the step makes its model} */
  public abstract LineageMethod method();

  /** {@return the model the step starts from, if stated; a step from scratch has none} */
  public abstract Optional<ModelId> baseModel();

  /** {@return where the base was developed, if stated} */
  public abstract Optional<Origin> baseOrigin();

  /** {@return the model the step makes, if it is named} */
  public abstract Optional<ModelId> produces();

  /**
   * {@return this step with a name for the model it makes}
   *
   * @param model the model
   */
  public abstract LineageStep withProduces(ModelId model);

  @Value.Check
  void scratchHasNoBase() {
    boolean scratch = method() == LineageMethod.FROM_SCRATCH;
    Checks.check(
        !scratch || (baseModel().isEmpty() && baseOrigin().isEmpty()),
        "LineageStep FROM_SCRATCH: a base (%s) is stated, but training from scratch starts from"
            + " none; choose another method or leave the base out",
        baseModel().map(ModelId::value).or(() -> baseOrigin().map(Origin::name)).orElse(""));
  }

  /** Builds a {@link LineageStep}. Mutable, for one thread. */
  public static final class Builder extends ImmutableLineageStep.Builder {

    Builder() {}

    /**
     * States the model the step starts from.
     *
     * @param base the text of the model's id
     * @return this builder
     * @throws IllegalArgumentException if the text is blank
     */
    public Builder baseModel(String base) {
      return baseModel(ModelId.of(base));
    }

    /**
     * States the model the step makes.
     *
     * @param model the text of the model's id
     * @return this builder
     * @throws IllegalArgumentException if the text is blank
     */
    public Builder produces(String model) {
      return produces(ModelId.of(model));
    }
  }
}
