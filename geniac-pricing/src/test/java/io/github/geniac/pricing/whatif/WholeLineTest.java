package io.github.geniac.pricing.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** Lines of the kernel at their limits. */
class WholeLineTest {

  @Test
  void tiesGoWhereTheModeSays() {
    // y / 2: 0, a half, 1, one and a half, 2, two and a half
    LineForm halves = new LineForm(Fraction.ZERO, Fraction.of(1, 2), Fraction.ZERO, Fraction.ZERO);

    assertThat(rounded(halves, RoundingMode.DOWN)).containsExactly(0, 0, 1, 1, 2, 2);
    assertThat(rounded(halves, RoundingMode.UP)).containsExactly(0, 1, 1, 2, 2, 3);
    assertThat(rounded(halves, RoundingMode.HALF_UP)).containsExactly(0, 1, 1, 2, 2, 3);
    assertThat(rounded(halves, RoundingMode.HALF_DOWN)).containsExactly(0, 0, 1, 1, 2, 2);
    assertThat(rounded(halves, RoundingMode.HALF_EVEN)).containsExactly(0, 0, 1, 2, 2, 2);
  }

  @Test
  void whatCouldPassTheArithmeticIsNoLine() {
    Fraction most = Fraction.of((1L << 61) - 1);
    Fraction one = Fraction.ONE;
    Fraction none = Fraction.ZERO;

    assertThat(WholeLine.fitting(new LineForm(most, none, none, none), 0, RoundingMode.DOWN, 9, 9))
        .hasValueSatisfying(line -> {
          assertThat(line.at(9, 9)).isEqualTo((1L << 61) - 1);
          assertThat(line.most()).isEqualTo((1L << 61) - 1);
        });
    assertThat(WholeLine.fitting(new LineForm(most, one, none, none), 0, RoundingMode.DOWN, 1, 0))
        .isEmpty();
    assertThat(WholeLine.fitting(new LineForm(most, none, one, none), 0, RoundingMode.DOWN, 0, 1))
        .isEmpty();
    assertThat(WholeLine.fitting(new LineForm(most, none, none, one), 0, RoundingMode.DOWN, 1, 1))
        .isEmpty();
    assertThat(WholeLine.fitting(new LineForm(most, none, none, none), 1, RoundingMode.DOWN, 0, 0))
        .isEmpty();
    Fraction fine = Fraction.of(new BigDecimal("1E-19"));
    assertThat(WholeLine.fitting(new LineForm(fine, none, none, none), 0, RoundingMode.DOWN, 0, 0))
        .isEmpty();
    Fraction steep = Fraction.of(1L << 61);
    assertThat(WholeLine.fitting(new LineForm(one, steep, none, none), 0, RoundingMode.DOWN, 0, 0))
        .isEmpty();
    Fraction third = Fraction.of((1L << 61) - 1, 3);
    assertThat(WholeLine.fitting(new LineForm(third, none, none, none), 0, RoundingMode.UP, 0, 0))
        .isEmpty();
    assertThat(WholeLine.fitting(new LineForm(third, none, none, none), 0, RoundingMode.DOWN, 0, 0))
        .isPresent();
  }

  @Test
  void linesAreEqualIfTheyAreTheSameFunction() {
    LineForm form =
        new LineForm(Fraction.of(1, 3), Fraction.of(1, 2), Fraction.of(5), Fraction.of(7, 9));
    WholeLine line = line(form);

    assertThat(line).isEqualTo(line(form)).hasSameHashCodeAs(line(form));
    assertThat(line).isNotEqualTo("line");
    Fraction one = Fraction.ONE;
    for (LineForm other : new LineForm[] {
      new LineForm(form.u().plus(one), form.v(), form.w(), form.z()),
      new LineForm(form.u(), form.v().plus(one), form.w(), form.z()),
      new LineForm(form.u(), form.v(), form.w().plus(one), form.z()),
      new LineForm(form.u(), form.v(), form.w(), form.z().plus(one)),
      new LineForm(
          form.u().dividedBy(Fraction.of(7)),
          form.v().dividedBy(Fraction.of(7)),
          form.w().dividedBy(Fraction.of(7)),
          form.z().dividedBy(Fraction.of(7))),
    }) {
      assertThat(line(other)).isNotEqualTo(line);
      assertThat(line(other).hashCode()).isNotEqualTo(line.hashCode());
    }
    LineForm tied = new LineForm(Fraction.of(1, 2), Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
    assertThat(WholeLine.fitting(tied, 0, RoundingMode.HALF_EVEN, 0, 0))
        .isNotEqualTo(WholeLine.fitting(tied, 0, RoundingMode.HALF_UP, 0, 0));
  }

  @Test
  void aFormThatFallsAnywhereIsNotRising() {
    Fraction one = Fraction.ONE;
    Fraction less = one.negated();

    assertThat(new LineForm(one, one, one, one).isRising()).isTrue();
    assertThat(new LineForm(less, one, one, one).isRising()).isFalse();
    assertThat(new LineForm(one, less, one, one).isRising()).isFalse();
    assertThat(new LineForm(one, one, less, one).isRising()).isFalse();
    assertThat(new LineForm(one, one, one, less).isRising()).isFalse();
  }

  private static long[] rounded(LineForm form, RoundingMode mode) {
    WholeLine line = WholeLine.fitting(form, 0, mode, 5, 0).orElseThrow();
    long[] rounded = new long[6];
    for (int y = 0; y < 6; y++) {
      rounded[y] = line.at(y, 0);
    }
    return rounded;
  }

  private static WholeLine line(LineForm form) {
    return WholeLine.fitting(form, 0, RoundingMode.DOWN, 9, 9).orElseThrow();
  }

  @Test
  void aSumTakesALineManyTimes() {
    LineForm form =
        new LineForm(Fraction.of(1, 2), Fraction.of(1, 3), Fraction.of(1, 5), Fraction.of(1, 7));
    for (RoundingMode mode : new RoundingMode[] {RoundingMode.UP, RoundingMode.HALF_EVEN}) {
      for (KernelLine line : new KernelLine[] {
        WholeLine.fitting(form, 0, mode, 9, 9).orElseThrow(), new ExactLine(form, 0, mode, 9, 9)
      }) {
        long[] sums = {100, 200};

        line.addTo(sums, 9, new long[] {0, 8}, 3);

        // 1/2 + 3 = 3.5, and 3.5 + 8/5 + 72/7 = 15.39
        assertThat(line.at(9, 0)).isEqualTo(4);
        assertThat(line.at(9, 8)).isEqualTo(mode == RoundingMode.UP ? 16 : 15);
        assertThat(sums).containsExactly(100 + 3 * 4, 200 + 3 * line.at(9, 8));
        // At 9 and 9: 3.5 + 9/5 + 81/7 = 16.87
        assertThat(line.most()).isEqualTo(17);
      }
    }
  }

  @Test
  void aLineWithFractionsIsEqualIfItIsTheSameFunction() {
    Fraction one = Fraction.ONE;
    LineForm form = new LineForm(one, one, one, one);
    LineForm other = new LineForm(one, one, one, Fraction.ZERO);
    KernelLine line = new ExactLine(form, 0, RoundingMode.DOWN, 1, 1);

    assertThat(line)
        .isEqualTo(new ExactLine(form, 0, RoundingMode.DOWN, 1, 1))
        .hasSameHashCodeAs(new ExactLine(form, 0, RoundingMode.DOWN, 1, 1))
        .isNotEqualTo(new ExactLine(other, 0, RoundingMode.DOWN, 1, 1))
        .isNotEqualTo(new ExactLine(form, 1, RoundingMode.DOWN, 1, 1))
        .isNotEqualTo(new ExactLine(form, 0, RoundingMode.UP, 1, 1))
        .isNotEqualTo("line");
    assertThat(line.hashCode())
        .isNotEqualTo(new ExactLine(other, 0, RoundingMode.DOWN, 1, 1).hashCode());
  }
}
