package io.github.geniac.pricing.search;

import java.util.Locale;

final class SearchReport {
  SearchReport(Locale l) {}

  String of(Object o) {
    return o.toString();
  }
}
