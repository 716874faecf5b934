package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Bytes, tokens, trees, numbers, depth and repeated names, spoilt without end: whatever is read is
 * read or refused by {@link JsonProblems} with places, and what is read comes back. The system
 * property {@code json.fuzz.minutes} says for how long, {@code json.fuzz.seed} from which seed on;
 * without the first, a hundred documents of the seed that jqwik reports.
 */
class JsonFuzzProperties {

  private static final int MINUTES = Integer.getInteger("json.fuzz.minutes", 0);
  private static final int FEWEST = 100;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final List<String> TOKENS = List.of(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\"",
      "\\",
      "\\u12",
      "\\uD800",
      "\\uDC00\\uD800",
      "\uD800",
      "\uDC00",
      "\uFEFF",
      "\u0000",
      "\u2028",
      "null",
      "tru",
      "NaN",
      "-Infinity",
      "-",
      "-0",
      "01",
      "1.",
      ".5",
      "1e",
      "0e0",
      "1e400",
      "1E-999999999",
      "1e2147483648",
      "-1e-99999999999",
      "9".repeat(999),
      "9".repeat(1001),
      "0." + "3".repeat(998),
      "/* */",
      "// \n",
      "\"\": 1,",
      "\"~/\": {},",
      "\"" + "x".repeat(100_001) + "\"");

  private static final List<byte[]> BYTES = List.of(
      new byte[] {(byte) 0xC0, (byte) 0x80},
      new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      new byte[] {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80},
      new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
      new byte[] {(byte) 0x80},
      new byte[] {(byte) 0xE3, (byte) 0x81},
      new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
      new byte[] {0},
      new byte[] {(byte) 0xFF, (byte) 0xFE});

  private static final List<Integer> DEPTHS = List.of(10, 63, 64, 65, 501, 50_000);

  private static final List<Written<?>> DOCUMENTS = documents();

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void whateverIsReadIsReadOrRefusedWithPlaces(@ForAll long thrown) {
    long first = Long.getLong("json.fuzz.seed", thrown);
    long start = System.nanoTime();
    long slowest = 0;
    int read = 0;
    int count = 0;
    while (count < FEWEST
        || System.nanoTime() - start < Duration.ofMinutes(MINUTES).toNanos()) {
      long before = System.nanoTime();
      read += holdsFor(first + count) ? 1 : 0;
      slowest = Math.max(slowest, System.nanoTime() - before);
      count++;
    }
    if (MINUTES > 0) {
      System.out.printf(
          "fuzz: seed %d, %d documents, %d of them read, the slowest in %d ms%n",
          first, count, read, slowest / 1_000_000);
      assertThat(Duration.ofNanos(slowest)).isLessThan(LONGEST);
    }
  }

  private static boolean holdsFor(long seed) {
    Random dice = new Random(seed);
    Written<?> document = DOCUMENTS.get(dice.nextInt(DOCUMENTS.size()));
    try {
      return switch (dice.nextInt(6)) {
        case 0 -> document.read(bytes(document.text, dice));
        case 1 -> document.read(tokens(document.text, dice));
        case 2 -> document.read(deep(document.text, dice));
        case 3 -> document.read(twice(document.text, dice));
        case 4 -> document.read(stretches(document.text, dice));
        default -> document.read(document.tree, dice);
      };
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("seed " + seed + " of a " + document.format.kind(), e);
    }
  }

  private static byte[] bytes(String text, Random dice) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int at = dice.nextInt(bytes.length);
    if (dice.nextInt(3) == 0) {
      bytes[at] ^= (byte) (1 << dice.nextInt(8));
      return bytes;
    }
    if (dice.nextInt(3) == 0) {
      return Arrays.copyOf(bytes, at);
    }
    byte[] put = BYTES.get(dice.nextInt(BYTES.size()));
    byte[] longer = new byte[bytes.length + put.length];
    System.arraycopy(bytes, 0, longer, 0, at);
    System.arraycopy(put, 0, longer, at, put.length);
    System.arraycopy(bytes, at, longer, at + put.length, bytes.length - at);
    return longer;
  }

  private static String tokens(String text, Random dice) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int edits = 1 + dice.nextInt(3); edits > 0; edits--) {
      int at = edge(spoilt, dice);
      String token = TOKENS.get(dice.nextInt(TOKENS.size()));
      if (dice.nextBoolean()) {
        spoilt.insert(at, token);
      } else {
        spoilt.replace(at, Math.min(spoilt.length(), edge(spoilt, dice, at)), token);
      }
    }
    return spoilt.toString();
  }

  /** A place next to a mark of JSON, where a token does most. */
  private static int edge(StringBuilder text, Random dice) {
    return edge(text, dice, dice.nextInt(text.length()));
  }

  private static int edge(StringBuilder text, Random dice, int from) {
    int at = from + dice.nextInt(2);
    while (at < text.length() && ":,[]{} \n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return Math.min(text.length(), at + dice.nextInt(2));
  }

  private static String deep(String text, Random dice) {
    int depth = DEPTHS.get(dice.nextInt(DEPTHS.size()));
    boolean array = dice.nextBoolean();
    String open = (array ? "[" : "{\"a\":").repeat(depth);
    String close = dice.nextBoolean() ? (array ? "]" : "}").repeat(depth) : "";
    int at = edge(new StringBuilder(text), dice);
    return text.substring(0, at) + open + "1" + close + text.substring(at);
  }

  /** States a stretch of lines, and so members, twice. */
  private static String twice(String text, Random dice) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int from = dice.nextInt(lines.size());
    int to = Math.min(lines.size(), from + 1 + dice.nextInt(3));
    lines.addAll(dice.nextInt(lines.size()), List.copyOf(lines.subList(from, to)));
    return String.join("\n", lines);
  }

  private static String stretches(String text, Random dice) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int edits = 1 + dice.nextInt(3); edits > 0; edits--) {
      Spoiler.spoil(spoilt, dice);
    }
    return spoilt.toString();
  }

  private static List<Written<?>> documents() {
    List<Written<?>> documents = new ArrayList<>();
    documents.add(new Written<>(JsonFormat.plan(), PlanDocument.parse(PlanText.PLAN)));
    for (long seed = 0; seed < 6; seed++) {
      AnswerDice dice = new AnswerDice(seed);
      documents.add(new Written<>(JsonFormat.plan(), new DocumentDice(seed).plan()));
      documents.add(new Written<>(JsonFormat.assessment(), dice.assessment()));
      documents.add(new Written<>(JsonFormat.costSheet(), dice.sheet()));
    }
    documents.add(new Written<>(JsonFormat.inquiry(), new DocumentDice(1).inquiry()));
    documents.add(new Written<>(JsonFormat.readings(), new DocumentDice(1).readings()));
    documents.add(new Written<>(JsonFormat.searchResult(), new AnswerDice(1).search()));
    return documents;
  }

  /** A document before it is spoilt. */
  private record Written<T>(JsonFormat<T> format, Json tree, String text) {

    Written(JsonFormat<T> format, T value) {
      this(format, format.toTree(value), format.write(value));
    }

    boolean read(byte[] bytes) {
      return Spoiler.check(() -> again(format.read(new ByteArrayInputStream(bytes))), true);
    }

    boolean read(String spoilt) {
      return Spoiler.check(() -> again(format.read(spoilt)), true);
    }

    boolean read(Json whole, Random dice) {
      Json spoilt = whole;
      for (int edits = 1 + dice.nextInt(3); edits > 0; edits--) {
        spoilt = Spoiler.spoilt(spoilt, dice);
      }
      Json other = spoilt;
      Spoiler.check(() -> again(format.read(other)), false);
      return Spoiler.check(() -> again(format.read(other.pretty())), true);
    }

    /** What was read is written and read again; an answer is made again, or says why it cannot. */
    private T again(T value) {
      assertThat(format.read(format.write(value))).isEqualTo(value);
      if (value instanceof AnswerDocument answer) {
        verify(answer);
      }
      return value;
    }

    private static void verify(AnswerDocument answer) {
      try {
        assertThat(answer.verify()).isNotNull();
      } catch (JsonProblems problems) {
        throw new AssertionError("what was read is not read again", problems);
      } catch (IllegalArgumentException refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
  }
}
