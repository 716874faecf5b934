/** See the package io.github.geniac.core. */
module io.github.geniac.core {
  requires transitive org.joda.money;

  exports io.github.geniac.core;
}
