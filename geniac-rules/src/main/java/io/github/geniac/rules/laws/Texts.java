package io.github.geniac.rules.laws;

import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.internal.Phrases;

/** The words of the laws, beside those of the rules. */
final class Texts {

  /** In Japanese and English. */
  static final Phrasebook STANDARD = Phrases.of(Texts.class);

  private Texts() {}
}
