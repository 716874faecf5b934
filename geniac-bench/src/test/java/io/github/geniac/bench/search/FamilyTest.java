package io.github.geniac.bench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Task;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyTest {

  @ParameterizedTest
  @EnumSource
  void theTextIsWhatTheGeneratorDraws(Family family) {
    assertThat(family.text()).isEqualTo(Case.write(family.rebuild()));
    assertThat(family.cases()).isEqualTo(family.rebuild()).hasSize(Family.SIZE);
    assertThat(family.cases()).extracting(Case::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void aFamilyIsFoundByItsLabel(Family family) {
    assertThat(Family.of(family.label())).isSameAs(family);
  }

  @Test
  void aFamilyThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Family.of("vast")).hasMessageContaining("vast");
  }

  @Test
  void sizesAreAsStated() {
    assertThat(instances(Family.TOY))
        .allMatch(one -> one.ticks() == 10 && one.tasks().size() <= 4);
    for (Family family : List.of(Family.CHAIN, Family.LOOSE, Family.TIGHT, Family.OFFERS)) {
      assertThat(instances(family))
          .allMatch(one -> one.ticks() == 182 && one.tasks().size() == 12 && one.isUniform());
    }
    assertThat(instances(Family.HOURS)).allMatch(one -> one.ticks() == 4_368);
    assertThat(instances(Family.PART_TIME)).noneMatch(Instance::isUniform);
    assertThat(instances(Family.MOLDABLE))
        .allMatch(one -> one.tasks().stream().allMatch(task -> task.mode() == Task.Mode.MOLDABLE));
    assertThat(instances(Family.ACTIVITIES)).allMatch(one -> one.tasks().size() == 30);
  }

  @Test
  void theOffersFamilyHasOneToTwentyOffers() {
    assertThat(instances(Family.OFFERS).stream().map(one -> one.spots().size()))
        .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
  }

  @Test
  void samplesComeInEveryShapeAndTheSameEveryTime() {
    for (long seed = 0; seed < 200; seed++) {
      assertThat(Samples.small(seed)).isEqualTo(Samples.small(seed));
      assertThat(Samples.tiny(seed).ticks()).isLessThanOrEqualTo(6);
    }
  }

  private static List<Instance> instances(Family family) {
    return family.cases().stream().map(Case::instance).toList();
  }
}
