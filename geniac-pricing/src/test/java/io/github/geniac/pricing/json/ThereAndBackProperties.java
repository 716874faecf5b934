package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What is written and read again is equal, whatever its layout. The system property
 * {@code json.documents} says how many random documents there are, 200 if it is not there.
 */
class ThereAndBackProperties {

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void plansComeBackAsTheyWere(@ForAll long first) {
    int documents = Integer.getInteger("json.documents", 200);
    for (int i = 0; i < documents; i++) {
      holdsFor(first + i);
    }
  }

  private static void holdsFor(long seed) {
    PlanDocument plan = new DocumentDice(seed).plan();
    Json.Members tree = JsonFormat.plan().toTree(plan);
    String text = plan.toString();

    PlanDocument read = PlanDocument.parse(text);
    assertThat(read).as("seed %d", seed).isEqualTo(plan);
    assertThat(read.toString()).as("seed %d", seed).isEqualTo(text);
    for (String layout : new String[] {tree.toString(), tree.canonical()}) {
      assertThat(PlanDocument.parse(layout)).as("seed %d", seed).isEqualTo(plan);
    }
    Json.Members full = JsonFormat.plan().toTree(plan, Writing.inFull());
    assertThat(JsonFormat.plan().read(full)).as("seed %d in full", seed).isEqualTo(plan);
  }
}
