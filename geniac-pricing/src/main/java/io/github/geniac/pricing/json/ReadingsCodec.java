package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import io.github.geniac.rules.Exclusion;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.StandardReadings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The codec of readings: an object of choices by the ids of the readings, without the defaults. */
final class ReadingsCodec extends Codec<Readings> {

  static final Codec<Readings> READINGS = new ReadingsCodec();

  private ReadingsCodec() {}

  @Override
  Optional<Readings> read(Json json, Spot at) {
    if (!(json instanceof Json.Members object)) {
      return at.wrongType(JsonType.OBJECT, json);
    }
    Map<String, Reading<?>> known = new LinkedHashMap<>();
    at.intake().readings().forEach(reading -> known.put(reading.id(), reading));
    Readings readings = Readings.defaults();
    boolean complete = true;
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      Spot place = at.member(member.getKey());
      Reading<?> reading = known.get(member.getKey());
      Optional<String> choice = reading == null
          ? place.unknown(Kind.UNKNOWN_MEMBER, member.getKey(), known.keySet())
          : Scalars.word(words(reading), word -> word).read(member.getValue(), place);
      complete &= choice.isPresent();
      readings =
          choice.isPresent() && reading != null ? readings.with(reading, choice.get()) : readings;
    }
    return complete ? compatible(readings, object, at) : Optional.empty();
  }

  private static Optional<Readings> compatible(Readings readings, Json.Members object, Spot at) {
    boolean compatible = true;
    for (Exclusion exclusion : StandardReadings.exclusions()) {
      boolean hit = readings.choice(exclusion.first()).equals(exclusion.firstChoice())
          && readings.choice(exclusion.second()).equals(exclusion.secondChoice());
      if (hit) {
        compatible = false;
        tell(exclusion, object, at);
      }
    }
    return compatible ? Optional.of(readings) : Optional.empty();
  }

  /** At the second of the two, unless it is as its default and not stated. */
  private static void tell(Exclusion exclusion, Json.Members object, Spot at) {
    String first = exclusion.first().id();
    String second = exclusion.second().id();
    String stated = object.find(second) != null ? second : first;
    at.member(stated)
        .tell(
            Kind.EXCLUSIVE_READINGS,
            "value",
            Spot.shown(Objects.requireNonNull(object.find(stated))),
            "first",
            first,
            "firstChoice",
            Scalars.kebab(exclusion.firstChoice()),
            "second",
            second,
            "secondChoice",
            Scalars.kebab(exclusion.secondChoice()),
            "detail",
            exclusion.reason());
  }

  @Override
  Json write(Readings value, Writing to) {
    Json.Members.Builder object = Json.object();
    value
        .departures()
        .forEach((reading, choice) -> object.put(reading.id(), Scalars.kebab(choice)));
    return object.build();
  }

  @Override
  Json schema(Schemas schemas) {
    return schemas.reference("readings", () -> {
      Json.Members.Builder properties = Json.object();
      for (Reading<?> reading : StandardReadings.all()) {
        List<String> words = List.copyOf(words(reading).keySet());
        Json choices = Json.object().put("enum", Json.array(words, Json::of)).build();
        String about = JsonTexts.label(Locale.ENGLISH, "reading." + reading.id());
        properties.put(reading.id(), Descriptions.described(choices, about));
      }
      return Json.object()
          .put("type", "object")
          .put("properties", properties.build())
          .put("additionalProperties", Json.of(false))
          .build();
    });
  }

  private static Map<String, String> words(Reading<?> reading) {
    Map<String, String> words = new LinkedHashMap<>();
    reading.choices().forEach(choice -> words.put(Scalars.kebab(choice), Scalars.kebab(choice)));
    return Collections.unmodifiableMap(words);
  }
}
