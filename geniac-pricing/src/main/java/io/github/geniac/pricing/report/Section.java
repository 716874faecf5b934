package io.github.geniac.pricing.report;

/** A part of the page with a heading of its own. */
interface Section {

  /** Its anchor on the page, and the key of its heading. */
  String id();

  /** Writes what follows the heading. */
  void addTo(Html html);
}
