package io.github.geniac.core;

/** How compute is acquired (clause 0.1 subsidises usage fees). */
public enum Acquisition {
  /** A fee for the use of somebody's compute. */
  USAGE,
  /** The purchase of equipment. */
  PURCHASE
}
