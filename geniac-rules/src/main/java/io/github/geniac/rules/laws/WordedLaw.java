package io.github.geniac.rules.laws;

import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks up the words of whatever the rule finds, in both languages. */
final class WordedLaw implements SampleLaw {

  static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:#[^}]*)?}");

  @Override
  public Law law() {
    return Law.WORDED;
  }

  @Override
  public List<Breach> itself(Trial trial) {
    Search search = new Search(trial, Optional.empty());
    search.key("rule." + trial.rule.id());
    for (Reading<?> reading : trial.rule.readings()) {
      search.key("reading." + reading);
      reading.choices().forEach(choice -> search.key("reading." + reading + "." + choice.name()));
    }
    return search.breaches;
  }

  @Override
  public List<Breach> on(Sample sample, Trial trial) {
    Search search = new Search(trial, Optional.of(sample));
    for (RuleResult result : trial.attempt(sample).results()) {
      result.findings().forEach(search::finding);
    }
    return search.breaches;
  }

  /** The names of the arguments in a text. */
  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    matcher.results().map((MatchResult place) -> place.group(1)).forEach(places::add);
    return places;
  }

  /** Looks for words, and notes those that are not there. Mutable, for one sample. */
  private static final class Search {

    private final Trial trial;
    private final Optional<Sample> sample;
    private final List<Breach> breaches = new ArrayList<>();

    Search(Trial trial, Optional<Sample> sample) {
      this.trial = trial;
      this.sample = sample;
    }

    void key(String key) {
      for (Locale locale : LANGUAGES) {
        trial.count();
        if (!trial.words.texts(locale).containsKey(key)) {
          breaches.add(missing(key, locale));
        }
      }
    }

    private Breach missing(String key, Locale locale) {
      return new Breach(
          "missing",
          key + " " + locale,
          sample,
          "",
          key,
          Map.of("phrase", key, "language", locale.getLanguage()));
    }

    void finding(Finding finding) {
      String own = "finding." + finding.rule() + "." + finding.key();
      String shared = "finding." + finding.key();
      String japanese = text(Locale.JAPANESE, own, shared);
      String english = text(Locale.ENGLISH, own, shared);
      if (!japanese.isEmpty() && !english.isEmpty()) {
        trial.count();
        if (!places(japanese).equals(places(english))) {
          breaches.add(new Breach(
              "places-differ",
              own,
              sample,
              List.copyOf(places(japanese)),
              List.copyOf(places(english)),
              Map.of("phrase", own)));
        }
        arguments(finding, own, english);
      }
      finding.missing().ifPresent(this::fact);
      finding.arguments().values().forEach(this::value);
    }

    private String text(Locale locale, String own, String shared) {
      trial.count();
      Map<String, String> texts = trial.words.texts(locale);
      String text = texts.getOrDefault(own, texts.getOrDefault(shared, ""));
      if (text.isEmpty()) {
        breaches.add(missing(own, locale));
      }
      return text;
    }

    private void arguments(Finding finding, String phrase, String text) {
      Set<String> given = new TreeSet<>(finding.arguments().keySet());
      finding.subject().ifPresent(subject -> given.add("subject"));
      trial.count();
      if (!given.containsAll(places(text))) {
        breaches.add(new Breach(
            "argument-missing",
            phrase,
            sample,
            List.copyOf(given),
            List.copyOf(places(text)),
            Map.of("phrase", phrase)));
      }
    }

    private void fact(Fact fact) {
      for (String what : List.of("name", "type", "evidence")) {
        key("fact." + fact + "." + what);
      }
    }

    /** A constant that a finding tells has words of its own. */
    private void value(Object value) {
      if (value instanceof List<?> list) {
        list.forEach(this::value);
      } else if (value instanceof Enum<?> constant) {
        key("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
      }
    }
  }
}
