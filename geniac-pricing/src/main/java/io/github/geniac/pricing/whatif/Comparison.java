package io.github.geniac.pricing.whatif;

class Comparison {
  static Comparison of(Answer a, Answer b) {
    return new Comparison();
  }
}
