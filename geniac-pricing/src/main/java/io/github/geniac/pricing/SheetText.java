package io.github.geniac.pricing;

import java.util.Locale;

/** Puts sheets into words. */
record SheetText(Locale locale) {

  String of(CostSheet sheet) {
    return sheet.plans().toString();
  }
}
