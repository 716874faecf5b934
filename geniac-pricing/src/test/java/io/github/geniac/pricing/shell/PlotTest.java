package io.github.geniac.pricing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.pricing.shell.Plot.Bar;
import io.github.geniac.pricing.shell.Plot.Ink;
import io.github.geniac.pricing.shell.Plot.Layer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small drawings, column by column. */
class PlotTest {

  private static final DayRange DAYS = DayRange.parse("2024-01-30/2024-02-09");

  private final Plot blocks = new Plot(Voice.ENGLISH);
  private final Plot ascii = new Plot(Voice.ENGLISH.inAscii());

  @Test
  void layersStandOnEachOther() {
    NodeSchedule first = NodeSchedule.of(DayRange.parse("2024-01-30/2024-02-03"), 2);
    NodeSchedule second = NodeSchedule.of(DayRange.parse("2024-02-01/2024-02-09"), 1);
    Layer none = new Layer("none", NodeSchedule.empty(), Ink.LIGHT);
    List<Layer> layers =
        List.of(new Layer("a", first, Ink.DARK), new Layer("b", second, Ink.MEDIUM), none);

    assertThat(ascii.steps(layers, DAYS))
        .containsExactly(
            "3 |  ++",
            "2 |####",
            "1 |####++++++",
            "0 +--|-------",
            "   2024-01-30 .. 2024-02-08",
            "   # a",
            "   + b");
    assertThat(blocks.steps(layers, DAYS)).startsWith("3 |  ▒▒", "2 |████", "1 |████▒▒▒▒▒▒");
  }

  @Test
  void fewNodesAreNeverDrawnAsNone() {
    NodeSchedule nodes = NodeSchedule.of(DayRange.parse("2024-01-30/2024-01-31"), 100)
        .plus(DayRange.parse("2024-01-31/2024-02-01"), 1)
        .plus(DayRange.parse("2024-02-01/2024-02-02"), 5)
        .plus(DayRange.parse("2024-02-02/2024-02-03"), 94);
    List<Layer> layers = List.of(new Layer("nodes", nodes, Ink.DARK));

    assertThat(ascii.steps(layers, DAYS)).startsWith("100 |#", " 90 |#  #").contains(" 10 |#_##");
    assertThat(blocks.steps(layers, DAYS)).contains(" 10 |█▁██");
  }

  @Test
  void aColumnOfSeveralDaysShowsTheBusiest() {
    DayRange year = DayRange.parse("2024-01-01/2024-05-02");
    NodeSchedule spike = NodeSchedule.of(DayRange.parse("2024-01-02/2024-01-03"), 1);

    List<String> lines = ascii.steps(List.of(new Layer("nodes", spike, Ink.DARK)), year);

    assertThat(year.days()).isEqualTo(2 * 61);
    assertThat(lines)
        .startsWith("1 |#", "0 +|--------------|--------------|--------------|--------------|");
    assertThat(lines.get(2)).isEqualTo("   2024-01-01" + " ".repeat(61 - 2 * 10) + "2024-05-01");
  }

  @Test
  void onlyWholeNumbersLabelARow() {
    List<Layer> layers = List.of(new Layer("nodes", NodeSchedule.of(DAYS, 15), Ink.DARK));

    assertThat(
            ascii.steps(layers, DAYS).stream().map(line -> line.substring(0, 2)).limit(11))
        .containsExactly("15", "  ", "12", "  ", " 9", "  ", " 6", "  ", " 3", "  ", " 0");
  }

  @Test
  void nothingOnTheseDaysIsSaid() {
    NodeSchedule later = NodeSchedule.of(DayRange.parse("2025-01-01/2025-01-02"), 4);

    assertThat(ascii.steps(List.of(new Layer("nodes", later, Ink.DARK)), DAYS))
        .containsExactly("No nodes on any of these days.");
  }

  @Test
  void barsAreAsLongAsTheirAmounts() {
    List<Bar> bars = List.of(
        bar("全", "320", "note"),
        bar("half", "160", ""),
        bar("eighths", "3", ""),
        bar("four", "4", ""),
        bar("less", "0.4", "none"),
        bar("zero", "0", "none"));

    assertThat(blocks.bars(bars))
        .containsExactly(
            "     全  320  ████████████████████████████████████████ note",
            "   half  160  ████████████████████",
            "eighths    3  ▍",
            "   four    4  ▌",
            "   less  0.4  none",
            "   zero    0  none");
    assertThat(ascii.bars(bars))
        .containsExactly(
            "     全  320  ######################################## note",
            "   half  160  ####################",
            "eighths    3",
            "   four    4  #",
            "   less  0.4  none",
            "   zero    0  none");
    assertThat(blocks.bars(List.of(bar("zero", "0", "")))).containsExactly("zero  0");
  }

  private static Bar bar(String label, String amount, String note) {
    return new Bar(label, new BigDecimal(amount), amount, note);
  }
}
