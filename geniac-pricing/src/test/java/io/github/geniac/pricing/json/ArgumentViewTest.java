package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What findings and notes name, as data: each type a finding may name, and what is refused. */
class ArgumentViewTest {

  private final Intake intake = new Intake(JsonLimits.standard(), List.of());
  private final Spot at = Spot.root(intake);

  @Test
  void eachTypeHasItsForm() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("count", 112);
    arguments.put("long", Long.MAX_VALUE);
    arguments.put("share", new BigDecimal("0.50"));
    arguments.put("round", new BigDecimal("1E+2"));
    arguments.put("text", "大阪");
    arguments.put("day", LocalDate.of(2024, 10, 15));
    arguments.put("days", DayRange.parse("2024-10-15/2025-04-15"));
    arguments.put("type", NodeType.of("AWS", "p5.48xlarge"));
    arguments.put("item", ItemId.of("bulk-gpu"));
    arguments.put("money", Money.parse("JPY 12"));
    arguments.put("unit", PriceUnit.NODE_HOUR);
    arguments.put("list", List.of(1, List.of("a", PriceUnit.NODE_DAY)));

    Json written = ArgumentView.ARGUMENTS.write(arguments, Writing.brief());

    assertThat(written)
        .hasToString(
            "{\"count\": 112, \"long\": 9223372036854775807, \"share\": 0.5, \"round\": 100,"
                + " \"text\": \"大阪\", \"day\": \"2024-10-15\", \"days\": \"2024-10-15/2025-04-15\","
                + " \"type\": {\"vendor\": \"AWS\", \"name\": \"p5.48xlarge\"}, \"item\": \"bulk-gpu\","
                + " \"money\": \"JPY 12\", \"unit\": \"node-hour\", \"list\": [1, [\"a\", \"node-day\"]]}");
    assertThat(read(written)).contains(written);
    assertThat(intake.problems()).isEmpty();
    assertThat(isValid(written)).isTrue();
  }

  @Test
  void aNumberHasOneForm() {
    Json other = Json.object()
        .put("a", Json.of(new BigDecimal("1E+2")))
        .put("b", Json.of(new BigDecimal("2.50")))
        .build();

    assertThat(read(other)).hasToString("Optional[{\"a\": 100, \"b\": 2.5}]");
  }

  @Test
  void whatNoFindingNamesIsTold() {
    Json wrong = Json.object()
        .put("a", Json.of(true))
        .put("b", new Json.Null())
        .put("c", Json.array(Json.of(1), Json.object().put("vendor", "AWS").build()))
        .put("d", Json.of(new BigDecimal("1E+999999")))
        .put("e", "fine")
        .build();

    assertThat(read(wrong)).isEmpty();
    assertThat(intake.problems())
        .extracting(JsonProblem::kind)
        .containsExactly(
            Kind.WRONG_TYPE, Kind.NULL_VALUE, Kind.MISSING_MEMBER, Kind.TOO_MANY_DIGITS);
    assertThat(intake.problems())
        .extracting(JsonProblem::pointer)
        .containsExactly("/a", "/b", "/c/1/name", "/d");
    assertThat(read(Json.array())).isEmpty();
    assertThat(isValid(wrong)).isFalse();
  }

  private Optional<Json> read(Json json) {
    return ArgumentView.ARGUMENTS.read(json, at);
  }

  private static boolean isValid(Json json) {
    Schemas schemas = new Schemas();
    Json.Members arguments = (Json.Members) ArgumentView.ARGUMENTS.schema(schemas);
    Json.Members.Builder schema = Json.object();
    arguments.members().forEach(schema::put);
    String text = schema.put("$defs", schemas.definitions()).build().toString();
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(text)
        .validate(json.toString(), InputFormat.JSON)
        .isEmpty();
  }
}
