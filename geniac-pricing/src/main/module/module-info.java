/** See the package io.github.geniac.pricing. */
module io.github.geniac.pricing {
  requires transitive io.github.geniac.rules;

  exports io.github.geniac.pricing;
  exports io.github.geniac.pricing.estimate;
  exports io.github.geniac.pricing.fx;
  exports io.github.geniac.pricing.whatif;
}
