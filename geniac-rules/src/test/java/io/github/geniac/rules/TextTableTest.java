package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.rules.TextTable.Align;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void wordsAreFlushLeftNumbersFlushRightAndNothingTrails() {
    TextTable table = TextTable.of(Align.LEFT, Align.RIGHT, Align.LEFT);

    assertThat(table.row("plan", "yen", "note").row(List.of("direct", "1,234", "")))
        .isSameAs(table);
    assertThat(table.lines()).containsExactly("plan      yen  note", "direct  1,234");
  }

  @Test
  void aFullWidthCharacterTakesTwoColumns() {
    List<String> lines =
        TextTable.of(Align.LEFT, Align.RIGHT).row("一括", "7").row("direct", "円").lines();

    assertThat(lines).containsExactly("一括     7", "direct  円");
    assertThat(lines).extracting(TextTable::width).containsExactly(10, 10);
  }

  @Test
  void aTableWithoutRowsHasNoLines() {
    assertThat(TextTable.of(Align.LEFT).lines()).isEmpty();
  }

  @Test
  void aRowHasAsManyCellsAsThereAreColumns() {
    TextTable table = TextTable.of(Align.LEFT, Align.RIGHT);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.row("one"))
        .withMessage("TextTable: a row has 2 cells, was 1: [one]");
    assertThatIllegalArgumentException().isThrownBy(() -> table.row("one", "two", "three"));
    assertThat(table.lines()).isEmpty();
  }
}
