package io.github.geniac.pricing.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * A value, and what there is to read of it: at a prompt one sees the text, in code one takes the
 * {@link #value}. The text is put together when it is asked for, so the same answer can be had in
 * the other language, or with charts in ASCII. Immutable, as far as its value is.
 *
 * <pre>{@code
 * jshell> desk.price(proposal)             // the table
 * jshell> desk.price(proposal).japanese()  // in Japanese
 * jshell> desk.price(proposal).value()     // the cost sheet itself
 * }</pre>
 *
 * @param <T> the type of the value
 */
public sealed class Told<T> permits Found, Kept, Mending {

  private final T value;
  private final Voice voice;
  private final BiFunction<T, Voice, String> teller;

  Told(T value, Voice voice, BiFunction<T, Voice, String> teller) {
    this.value = value;
    this.voice = voice;
    this.teller = teller;
  }

  /** {@return the value itself, to go on with in code} */
  public final T value() {
    return value;
  }

  /** {@return the same, told in Japanese} */
  public Told<T> japanese() {
    return new Told<>(value, voice.in(Locale.JAPANESE), teller);
  }

  /** {@return the same, told in English} */
  public Told<T> english() {
    return new Told<>(value, voice.in(Locale.ENGLISH), teller);
  }

  /** {@return the same, with charts that do without block characters} */
  public Told<T> ascii() {
    return new Told<>(value, voice.inAscii(), teller);
  }

  /** {@return the text, line by line} */
  public final List<String> lines() {
    return toString().lines().toList();
  }

  final Voice voice() {
    return voice;
  }

  /** {@return the text: a heading, then a table or a chart} */
  @Override
  public final String toString() {
    return teller.apply(value, voice);
  }
}
