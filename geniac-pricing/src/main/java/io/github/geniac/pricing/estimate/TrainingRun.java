package io.github.geniac.pricing.estimate;

import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A training run of a dense model: parameters, tokens and the GPUs it runs on, such as 100e9
 * parameters, 2e12 tokens, nodes of 8 x H100. Immutable.
 *
 * <p>It takes 6 x parameters x tokens operations: two for each parameter and token forwards, four
 * backwards (Kaplan et al., arXiv 2001.08361, section 2.1). Attention over long contexts,
 * recomputation of activations and failed experiments come on top, and belong into the stated
 * overhead. For a mixture of experts, state the parameters that are active for a token.
 */
@Value.Immutable
@EstimateStyle
public abstract class TrainingRun {

  private static final BigDecimal FLOPS_PER_PARAMETER_AND_TOKEN = BigDecimal.valueOf(6);

  TrainingRun() {}

  /** {@return a builder; all but {@code overhead} have to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the parameters of the model, above 0} */
  public abstract BigDecimal parameters();

  /** {@return the tokens it is trained on, above 0} */
  public abstract BigDecimal tokens();

  /** {@return the peak of one GPU} */
  public abstract GpuPeak peak();

  /** {@return the GPUs of a node, at least 1} */
  public abstract int gpusPerNode();

  /**
   * {@return the time lost to restarts and interruptions for each hour of training, 0 or more, if
   * stated; an estimate without it holds none. See {@link Interruptions}}
   */
  public abstract Optional<BigDecimal> overhead();

  /** {@return the operations it takes: 6 x parameters x tokens, exactly} */
  public final BigDecimal flops() {
    return FLOPS_PER_PARAMETER_AND_TOKEN.multiply(parameters()).multiply(tokens());
  }

  /**
   * {@return what it takes at a model FLOPs utilization: operations / (peak x MFU), and the stated
   * overhead on it}
   *
   * @param mfu the part of the peak that goes into the model, above 0, at most 1; always an input
   * @throws IllegalArgumentException if the part is 0 or less, or above 1
   */
  public final ComputeBudget at(BigDecimal mfu) {
    BigDecimal part = MfuRange.check("TrainingRun", "mfu", mfu);
    Fraction useful = Fraction.of(FLOPS_PER_PARAMETER_AND_TOKEN)
        .multipliedBy(Fraction.of(parameters()))
        .multipliedBy(Fraction.of(tokens()))
        .dividedBy(Fraction.of(peak().flopsPerHour()))
        .dividedBy(Fraction.of(part));
    Fraction lost = Fraction.of(overhead().orElse(BigDecimal.ZERO));
    return new ComputeBudget(useful.multipliedBy(Fraction.ONE.plus(lost)), gpusPerNode());
  }

  /**
   * {@return what it takes at a model FLOPs utilization}
   *
   * @param mfu the part of the peak that goes into the model, such as {@code "0.35"}
   * @throws IllegalArgumentException if the part is no number above 0 and up to 1
   */
  public final ComputeBudget at(String mfu) {
    return at(Numbers.decimal("TrainingRun", "mfu", mfu));
  }

  /**
   * {@return what it takes at a low, a middle and a high utilization}
   *
   * @param mfu the three
   */
  public final BudgetRange at(MfuRange mfu) {
    return new BudgetRange(mfu, at(mfu.low()), at(mfu.mid()), at(mfu.high()));
  }

  /** {@return a builder that holds the facts of this run} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  TrainingRun checked() {
    BigDecimal parameters = Numbers.positive("TrainingRun", "parameters", parameters());
    BigDecimal tokens = Numbers.positive("TrainingRun", "tokens", tokens());
    Optional<BigDecimal> overhead =
        overhead().map(part -> Numbers.notNegative("TrainingRun", "overhead", part));
    Numbers.check(
        gpusPerNode() >= 1, "TrainingRun: gpusPerNode must be at least 1, was %d", gpusPerNode());
    boolean normal = parameters.scale() == parameters().scale()
        && tokens.scale() == tokens().scale()
        && overhead.equals(overhead());
    return normal
        ? this
        : toBuilder().parameters(parameters).tokens(tokens).overhead(overhead).build();
  }

  /** Builds a {@link TrainingRun}. Mutable, for one thread. */
  public static final class Builder extends ImmutableTrainingRun.Builder {

    Builder() {}

    /**
     * States the parameters of the model.
     *
     * @param parameters a decimal number above 0, such as {@code "100e9"}
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder parameters(String parameters) {
      return parameters(Numbers.decimal("TrainingRun", "parameters", parameters));
    }

    /**
     * States the tokens it is trained on.
     *
     * @param tokens a decimal number above 0, such as {@code "2e12"}
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder tokens(String tokens) {
      return tokens(Numbers.decimal("TrainingRun", "tokens", tokens));
    }

    /**
     * States the time lost for each hour of training.
     *
     * @param overhead a decimal number, 0 or more, such as {@code "0.05"} for 5 %
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder overhead(String overhead) {
      return overhead(Numbers.decimal("TrainingRun", "overhead", overhead));
    }
  }
}
