package io.github.geniac.core;

/** How a step of a model's lineage makes a model (clause 0.3). */
public enum LineageMethod {
  /** Training from scratch (フルスクラッチ). */
  FROM_SCRATCH,
  /** Continued pre-training of an existing model (事前追加学習). */
  CONTINUED_PRETRAINING,
  /** Fine-tuning of an existing model (ファインチューニング). */
  FINE_TUNING,
  /** Merging of models; the call does not speak of it. */
  MERGE,
  /** Distillation from a model; the call does not speak of it. */
  DISTILLATION,
  /** Anything else the call does not speak of. */
  OTHER
}
