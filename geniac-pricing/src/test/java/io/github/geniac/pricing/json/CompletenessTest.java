package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Amount;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Served;
import io.github.geniac.pricing.SubsidyTerms;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a type of the domain can state has a member: a new fact fails here until it has. */
class CompletenessTest {

  /** Those whose names say more, or less, than their members do. */
  private static final Map<String, Class<?>> OTHER_NAMES = Map.of(
      "terms", CallTerms.class,
      "share", Served.class,
      "subsidy", SubsidyTerms.class,
      "tier", PriceTier.class,
      "inquiry", PriceInquiry.class);

  private static final Set<String> CHOICES = Set.of("amount", "pricePlan", "resource");

  @Test
  void everyFactOfEveryTypeHasAMember() throws ClassNotFoundException {
    Map<String, Json> definitions = new LinkedHashMap<>(definitions(JsonFormat.plan()));
    definitions.putAll(definitions(JsonFormat.inquiry()));
    definitions.keySet().removeAll(CHOICES);
    definitions.remove("readings");

    assertThat(definitions).hasSizeGreaterThan(25);
    for (Map.Entry<String, Json> definition : definitions.entrySet()) {
      assertThat(members(definition.getValue()))
          .as(definition.getKey())
          .isEqualTo(facts(type(definition.getKey())));
    }
  }

  @Test
  void everyKindOfAChoiceHasAMember() {
    assertThat(kinds("pricePlan")).isEqualTo(permitted(PricePlan.class));
    assertThat(kinds("resource")).isEqualTo(permitted(ComputeResource.class));
    assertThat(permitted(Amount.class)).containsExactly("nodes", "quantity", "scheduled");
    assertThat(kinds("amount")).containsExactly("nodes", "quantity", "schedule");
  }

  @Test
  void aPlanDocumentHasAMemberForEachOfItsParts() throws ClassNotFoundException {
    Set<String> members = members(JsonFormat.plan().schema());

    assertThat(members).contains("$schema", "format", "version", "kind", "organizations");
    members.removeAll(Set.of("$schema", "format", "version", "kind", "organizations"));
    assertThat(members).isEqualTo(facts(PlanDocument.class));
  }

  private static Map<String, Json> definitions(JsonFormat<?> format) {
    return ((Json.Members) format.schema().get("$defs").orElseThrow()).members();
  }

  private static Set<String> members(@Nullable Json definition) {
    Json.Members object = (Json.Members) Objects.requireNonNull(definition);
    Json properties = object.get("properties").orElseThrow();
    return new TreeSet<>(((Json.Members) properties).members().keySet());
  }

  private static Set<String> kinds(String choice) {
    Json.Members definition = (Json.Members) definitions(JsonFormat.plan()).get(choice);
    Set<String> kinds = new TreeSet<>();
    ((Json.Elements) Objects.requireNonNull(definition).get("oneOf").orElseThrow())
        .elements()
        .forEach(kind -> kinds.addAll(members(kind)));
    return kinds;
  }

  private static Set<String> permitted(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses())
        .map(one -> lower(one.getSimpleName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Class<?> type(String definition) throws ClassNotFoundException {
    Class<?> other = OTHER_NAMES.get(definition);
    String name = definition.substring(0, 1).toUpperCase(Locale.ROOT) + definition.substring(1);
    return other == null ? Class.forName(Proposal.class.getPackageName() + "." + name) : other;
  }

  /** The components of a record, the stored fields of what is generated for any other. */
  private static Set<String> facts(Class<?> type) throws ClassNotFoundException {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toCollection(TreeSet::new));
    }
    String generated = type.getPackageName() + ".Immutable" + type.getSimpleName();
    return Arrays.stream(Class.forName(generated).getDeclaredFields())
        .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
        .map(field -> field.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
