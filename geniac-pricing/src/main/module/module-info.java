/** See the package io.github.geniac.pricing. */
module io.github.geniac.pricing {
  requires transitive io.github.geniac.rules;

  exports io.github.geniac.pricing;
}
