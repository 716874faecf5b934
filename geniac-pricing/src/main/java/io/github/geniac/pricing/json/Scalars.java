package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Codecs of texts, truths and words, and of what is written as a text. */
final class Scalars {

  /** Any text. */
  static final Codec<String> TEXT = text("", "", Function.identity());

  /** A text that says something. */
  static final Codec<String> WORDS = text("", "", Scalars::notBlank);

  static final Codec<Boolean> TRUTH = new Codec<>() {
    @Override
    Optional<Boolean> read(Json json, Spot at) {
      return json instanceof Json.Truth truth
          ? Optional.of(truth.value())
          : at.wrongType(JsonType.TRUTH, json);
    }

    @Override
    Json write(Boolean value, Writing to) {
      return Json.of(value);
    }

    @Override
    Json schema(Schemas schemas) {
      return Json.object().put("type", "boolean").build();
    }
  };

  private Scalars() {}

  /** The same text or number as another type. */
  static <V, W> Codec<W> converted(Codec<V> codec, Function<V, W> read, Function<W, V> write) {
    return new Codec<>() {
      @Override
      Optional<W> read(Json json, Spot at) {
        Optional<V> value = codec.read(json, at);
        try {
          return value.map(read);
        } catch (IllegalArgumentException | ArithmeticException refusal) {
          return at.refused(json, refusal);
        }
      }

      @Override
      Json write(W value, Writing to) {
        return codec.write(write.apply(value), to);
      }

      @Override
      Json schema(Schemas schemas) {
        return codec.schema(schemas);
      }
    };
  }

  /** Ids: not blank, and without control characters. */
  static <I> Codec<I> id(Function<String, I> of) {
    return text("", "", text -> of.apply(withoutControls(notBlank(text))));
  }

  /** Values that write themselves in a form; in any, but not empty, if the pattern is. */
  static <V> Codec<V> text(String pattern, String form, Function<String, V> parse) {
    return text(pattern, pattern, form, parse);
  }

  /** Values that are written in a form of documents alone. */
  static <V> Codec<V> text(
      String pattern, String form, Function<String, V> parse, Function<? super V, String> write) {
    return new TextCodec<>(pattern, pattern, form, parse, write);
  }

  /** Texts of a form of which the schema says more: what else is of it has a fault of its own. */
  static <V> Codec<V> text(String pattern, String allowed, String form, Function<String, V> parse) {
    return new TextCodec<>(pattern, allowed, form, parse, Object::toString);
  }

  private static String notBlank(String text) {
    if (text.isBlank()) {
      throw new Fault(Kind.BLANK_TEXT);
    }
    return text;
  }

  /** Around an id there may be space of any kind. */
  private static String withoutControls(String text) {
    String id = text.strip();
    for (int i = 0; i < id.length(); i++) {
      if (Character.isISOControl(id.charAt(i))) {
        throw new Fault(Kind.CONTROL_CHARACTER);
      }
    }
    return text;
  }

  /** Whether a text has half of a character that takes two, which no file can hold. */
  private static boolean isBroken(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean whole =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!whole) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** The constants of an enum, in kebab-case. */
  static <E extends Enum<E>> Codec<E> word(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(one -> words.put(kebab(one), one));
    return word(words, Scalars::kebab);
  }

  /** Words that stand for values. */
  static <V> Codec<V> word(Map<String, V> words, Function<V, String> word) {
    return new Codec<>() {
      @Override
      Optional<V> read(Json json, Spot at) {
        if (!(json instanceof Json.Text text)) {
          return at.wrongType(JsonType.TEXT, json);
        }
        V value = words.get(text.value());
        return value == null
            ? at.unknown(Kind.UNKNOWN_WORD, text.value(), words.keySet())
            : Optional.of(value);
      }

      @Override
      Json write(V value, Writing to) {
        return Json.of(word.apply(value));
      }

      @Override
      Json schema(Schemas schemas) {
        return Json.object()
            .put("enum", Json.array(List.copyOf(words.keySet()), Json::of))
            .build();
      }
    };
  }

  /** The name of a constant as documents have it, such as {@code node-hour}. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final class TextCodec<V> extends Codec<V> {

    private final String allowed;
    private final Optional<Pattern> pattern;
    private final String form;
    private final Function<String, V> parse;
    private final Function<? super V, String> write;

    TextCodec(
        String pattern,
        String allowed,
        String form,
        Function<String, V> parse,
        Function<? super V, String> write) {
      this.allowed = allowed;
      this.pattern = pattern.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(pattern));
      this.form = form;
      this.parse = parse;
      this.write = write;
    }

    @Override
    Optional<V> read(Json json, Spot at) {
      if (!(json instanceof Json.Text text)) {
        return at.wrongType(JsonType.TEXT, json);
      }
      if (isBroken(text.value())) {
        return at.tell(Kind.BROKEN_CHARACTER, "value", Spot.shown(json));
      }
      if (pattern.isPresent() && !pattern.get().matcher(text.value()).matches()) {
        return at.tell(Kind.BAD_FORM, "value", Spot.shown(json), "form", form);
      }
      try {
        return Optional.of(parse.apply(text.value()));
      } catch (Fault fault) {
        return at.faulty(json, fault);
      } catch (IllegalArgumentException | ArithmeticException refusal) {
        return at.refused(json, refusal);
      }
    }

    @Override
    Json write(V value, Writing to) {
      return Json.of(write.apply(value));
    }

    @Override
    Json schema(Schemas schemas) {
      Json.Members.Builder schema = Json.object().put("type", "string");
      return allowed.isEmpty()
          ? schema.put("minLength", Json.of(1)).build()
          : schema.put("pattern", "^(" + allowed + ")$").build();
    }
  }
}
