package io.github.geniac.core;

/** Where a model was developed. */
public enum Origin {
  /** In Japan. */
  DOMESTIC,
  /** Outside Japan. */
  FOREIGN
}
