package io.github.geniac.pricing.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The colours of a page, on paper and in the dark. Texts stand out from both grounds by 4.5 to 1 at
 * least and shapes by 3 to 1; the hues of the series are those that people who see few colours can
 * tell apart, and each has a letter and a pattern beside.
 */
final class Palette {

  /** What a colour is for. */
  enum Use {
    GROUND,
    TEXT,
    SHAPE,
    LINE
  }

  /** A colour by its name in the style sheet. */
  record Tone(String name, Use use, String light, String dark) {}

  static final List<Tone> TONES = List.of(
      new Tone("bg", Use.GROUND, "#ffffff", "#15171b"),
      new Tone("bg2", Use.GROUND, "#f3f5f7", "#1f2228"),
      new Tone("fg", Use.TEXT, "#1a1c20", "#e9ebee"),
      new Tone("fg2", Use.TEXT, "#4c525a", "#b4bac3"),
      new Tone("link", Use.TEXT, "#0b57a4", "#8cc0f5"),
      new Tone("good", Use.TEXT, "#0a6636", "#6fd39a"),
      new Tone("bad", Use.TEXT, "#a8201a", "#ff9a91"),
      new Tone("open", Use.TEXT, "#7a4a00", "#f0bd62"),
      new Tone("rule", Use.LINE, "#c9cdd3", "#454b55"),
      new Tone("s1", Use.SHAPE, "#0072b2", "#58a9e0"),
      new Tone("s2", Use.SHAPE, "#c95400", "#ff8a4c"),
      new Tone("s3", Use.SHAPE, "#00795a", "#3cc79a"),
      new Tone("s4", Use.SHAPE, "#a64d79", "#db8fb8"),
      new Tone("s5", Use.SHAPE, "#8a6100", "#d9a93b"),
      new Tone("s6", Use.SHAPE, "#0f7a8a", "#4fc3d4"),
      new Tone("s7", Use.SHAPE, "#8b3a2b", "#d98c7b"),
      new Tone("s8", Use.SHAPE, "#5b4fa8", "#a79deb"),
      new Tone("s9", Use.SHAPE, "#666d76", "#9aa1a9"));

  private Palette() {}

  static String light() {
    return variables(Tone::light);
  }

  static String dark() {
    return variables(Tone::dark);
  }

  private static String variables(Function<Tone, String> colour) {
    return TONES.stream()
        .map(tone -> String.format(Locale.ROOT, "--%s:%s;", tone.name(), colour.apply(tone)))
        .collect(Collectors.joining());
  }
}
