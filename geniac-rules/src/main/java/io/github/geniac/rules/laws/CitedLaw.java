package io.github.geniac.rules.laws;

import io.github.geniac.rules.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks up each clause that the rule cites, in both languages. */
final class CitedLaw implements SampleLaw {

  @Override
  public Law law() {
    return Law.CITED;
  }

  @Override
  public List<Breach> itself(Trial trial) {
    List<Breach> breaches = new ArrayList<>();
    for (Clause clause : trial.rule.clauses()) {
      for (Locale locale : WordedLaw.LANGUAGES) {
        trial.count();
        String key = "clause." + clause;
        if (!trial.words.texts(locale).containsKey(key)) {
          breaches.add(new Breach(
              "unknown",
              key + " " + locale,
              Optional.empty(),
              "",
              key,
              Map.of("clause", clause.number(), "language", locale.getLanguage())));
        }
      }
    }
    return breaches;
  }

  @Override
  public List<Breach> on(Sample sample, Trial trial) {
    return List.of();
  }
}
