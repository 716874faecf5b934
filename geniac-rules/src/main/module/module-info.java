/** See the package io.github.geniac.rules. */
module io.github.geniac.rules {
  requires transitive io.github.geniac.core;

  exports io.github.geniac.rules;
}
