/** See the package io.github.geniac.rules. */
module io.github.geniac.rules {
  requires transitive io.github.geniac.core;

  exports io.github.geniac.rules;
  exports io.github.geniac.rules.laws;
  exports io.github.geniac.rules.repair;
  exports io.github.geniac.rules.outlook;
  exports io.github.geniac.rules.view;
  exports io.github.geniac.rules.internal to
      io.github.geniac.pricing;
}
