package io.github.geniac.bench.search;

import java.util.Arrays;

/** Takes an integer linear model, variable by variable and row by row, to be minimised. */
interface Sink {

  /** A constant 0 in place of a variable. */
  int ZERO = -1;

  /** A constant 1 in place of a variable. */
  int ONE = -2;

  /**
   * {@return the number of a new integer variable}
   *
   * @param low its least value
   * @param high its greatest value
   * @param price its price in the objective
   */
  int variable(long low, long high, long price);

  /**
   * Adds a row: {@code low <= sum of terms <= high}.
   *
   * @param row the terms
   * @param low the least sum
   * @param high the greatest sum
   */
  void row(Row row, long low, long high);

  /** The terms of a row, constants apart. */
  final class Row {
    int size;
    int[] variables = new int[8];
    long[] factors = new long[8];
    long constant;

    /** Adds a term; a constant in place of a variable is kept apart. */
    Row plus(long factor, int variable) {
      if (variable == ONE) {
        constant += factor;
      } else if (variable != ZERO && factor != 0) {
        if (size == variables.length) {
          variables = Arrays.copyOf(variables, 2 * size);
          factors = Arrays.copyOf(factors, 2 * size);
        }
        variables[size] = variable;
        factors[size++] = factor;
      }
      return this;
    }
  }
}
