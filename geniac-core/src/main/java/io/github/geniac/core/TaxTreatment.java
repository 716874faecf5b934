package io.github.geniac.core;

/** Whether an amount holds consumption tax. */
public enum TaxTreatment {
  /** Without consumption tax. */
  EXCLUDED,
  /** With consumption tax. */
  INCLUDED
}
