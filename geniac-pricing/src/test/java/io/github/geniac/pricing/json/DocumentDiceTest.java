package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.MonthBasis;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.StandardReadings;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The random documents state every fact of every type, with every word it may have, and omit it.
 */
class DocumentDiceTest {

  private static final Json.Members SCHEMA = JsonFormat.plan().schema();

  private final SchemaCover all = SchemaCover.full(SCHEMA);

  @Test
  void someDocumentStatesEachMemberAndWord() {
    SchemaCover cover = cover(400);
    Set<String> neverWritten = new TreeSet<>(Set.of("document.$schema"));
    neverWritten.add("price.monthBasis=" + Scalars.kebab(MonthBasis.ANNIVERSARY));
    for (Reading<?> reading : StandardReadings.all()) {
      neverWritten.add("readings." + reading.id() + "=" + Scalars.kebab(reading.defaultChoice()));
    }

    assertThat(all.stated()).hasSizeGreaterThan(250).containsAll(neverWritten);
    all.stated().removeAll(neverWritten);
    assertThat(cover.stated()).isEqualTo(all.stated());
  }

  @Test
  void someDocumentOmitsEachMemberThatMayBe() {
    assertThat(all.omitted()).hasSizeGreaterThan(100);
    assertThat(cover(400).omitted()).isEqualTo(all.omitted());
  }

  private static SchemaCover cover(int documents) {
    SchemaCover cover = new SchemaCover(SCHEMA);
    for (long seed = 0; seed < documents; seed++) {
      cover.add(JsonFormat.plan().toTree(new DocumentDice(seed).plan()));
    }
    return cover;
  }
}
