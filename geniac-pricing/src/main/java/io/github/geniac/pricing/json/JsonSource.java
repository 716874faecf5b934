package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a document is read from, and how its problems find their places in it. */
final class JsonSource {

  private final Optional<String> text;
  private final BiFunction<Intake, Spot, Optional<Json>> tree;

  private JsonSource(Optional<String> text, BiFunction<Intake, Spot, Optional<Json>> tree) {
    this.text = text;
    this.tree = tree;
  }

  static JsonSource of(Json tree) {
    return new JsonSource(Optional.empty(), (intake, at) -> Optional.of(tree));
  }

  static JsonSource of(String text, JsonLimits limits) {
    return text.length() > limits.maxSize()
        ? refused(Kind.TOO_LARGE, "most", limits.maxSize())
        : new JsonSource(Optional.of(text), (intake, at) -> parse(text, limits, intake));
  }

  static JsonSource of(InputStream stream, JsonLimits limits) throws IOException {
    byte[] bytes = stream.readNBytes(limits.maxSize());
    if (bytes.length == limits.maxSize() && stream.read() >= 0) {
      return refused(Kind.TOO_LARGE, "most", limits.maxSize());
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    return result.isError()
        ? refused(Kind.ENCODING, "offset", in.position() + 1)
        : of(out.flip().toString(), limits);
  }

  private static JsonSource refused(Kind kind, String name, int value) {
    return new JsonSource(Optional.empty(), (intake, at) -> at.tell(kind, name, value));
  }

  private static Optional<Json> parse(String text, JsonLimits limits, Intake intake) {
    try {
      return JacksonText.parse(text, limits, intake);
    } catch (NoClassDefFoundError | NoSuchMethodError e) {
      throw new IllegalStateException(
          "JSON: reading text needs com.fasterxml.jackson.core:jackson-core 2.16 or later beside"
              + " this library (on the module path: required by a module); trees, writing and"
              + " receipts do not",
          e);
    }
  }

  /** The value of the document, or all of its problems. */
  <T> T read(Intake intake, BiFunction<Json, Spot, Optional<T>> codec) {
    Spot root = Spot.root(intake);
    Optional<Json> json = tree.apply(intake, root);
    Optional<T> value = json.flatMap(one -> codec.apply(one, root));
    if (value.isPresent() && intake.problems().isEmpty()) {
      return value.get();
    }
    boolean placed = json.isPresent() && text.isPresent();
    throw new JsonProblems(
        placed ? placed(intake.problems(), text.get()) : intake.problems(), intake.untold());
  }

  private static List<JsonProblem> placed(List<JsonProblem> problems, String text) {
    JacksonPlaces places =
        JacksonPlaces.find(text, problems.stream().map(JsonProblem::pointer).toList());
    return problems.stream()
        .map(one -> one.position().isPresent() ? one : one.at(places.of(one.pointer())))
        .sorted(Comparator.comparing(
            one -> one.position().orElseThrow(),
            Comparator.comparingInt(JsonProblem.Position::line)
                .thenComparingInt(JsonProblem.Position::column)))
        .toList();
  }
}
