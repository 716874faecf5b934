package io.github.geniac.core;

/** What a workload is for, numbered as in the call (clause 0.3). */
public enum Purpose {
  /** Purpose 1: development of a foundation model, with the data preparation it needs. */
  DEVELOPMENT(1),
  /** Purpose 2: the environment needed to provide the model externally. */
  PROVISION_ENVIRONMENT(2),
  /** Purpose 3: inference that demonstrates such provision, free of charge. */
  DEMONSTRATION_INFERENCE(3);

  private final int number;

  Purpose(int number) {
    this.number = number;
  }

  /** {@return the number in the call, 1 to 3} */
  public int number() {
    return number;
  }
}
