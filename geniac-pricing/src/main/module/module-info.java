/** See the package io.github.geniac.pricing. */
module io.github.geniac.pricing {
  requires transitive io.github.geniac.rules;
  requires static com.fasterxml.jackson.core;

  exports io.github.geniac.pricing;
  exports io.github.geniac.pricing.app;
  exports io.github.geniac.pricing.estimate;
  exports io.github.geniac.pricing.fx;
  exports io.github.geniac.pricing.outlook;
  exports io.github.geniac.pricing.repair;
  exports io.github.geniac.pricing.json;
  exports io.github.geniac.pricing.report;
  exports io.github.geniac.pricing.search;
  exports io.github.geniac.pricing.sheet;
  exports io.github.geniac.pricing.shell;
  exports io.github.geniac.pricing.whatif;
}
