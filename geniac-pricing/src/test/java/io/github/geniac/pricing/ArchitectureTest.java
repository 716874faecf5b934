package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.geniac.core.fixture.Violations;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the published modules to {@link Architecture}, and shows that its rules bite. */
class ArchitectureTest {

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(
          "io.github.geniac.core", "io.github.geniac.rules", "io.github.geniac.pricing");

  static Stream<ArchRule> rules() {
    return Stream.of(
        Architecture.CORE_KNOWS_NOBODY,
        Architecture.RULES_KNOW_CORE,
        Architecture.PRICING_KNOWS_BOTH,
        Architecture.ONLY_PURE_TYPES,
        Architecture.ONLY_THE_COMMAND_TOUCHES_FILES,
        Architecture.NOTHING_BUILDS_ON_THE_COMMAND,
        Architecture.REPORT_MAY_FAIL_TO_WRITE,
        Architecture.PHRASEBOOK_READS_RESOURCES_ONLY,
        Architecture.NO_IMPURE_CALLS,
        Architecture.STATICS_ARE_CONSTANT,
        Architecture.NOTHING_GENERATED_IS_PUBLIC,
        Architecture.ONLY_BUILDERS_EXTEND_GENERATED_CODE,
        Architecture.NO_CYCLES);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theModulesKeepTheRule(ArchRule rule) {
    rule.check(CLASSES);
  }

  static Stream<Arguments> violations() {
    return Stream.of(
        arguments(Violations.LooksUp.class, Architecture.CORE_KNOWS_NOBODY),
        arguments(Violations.ReadsFile.class, Architecture.ONLY_PURE_TYPES),
        arguments(Violations.Logs.class, Architecture.ONLY_PURE_TYPES),
        arguments(Violations.HoldsClock.class, Architecture.ONLY_PURE_TYPES),
        arguments(Violations.Draws.class, Architecture.ONLY_PURE_TYPES),
        arguments(Violations.Forks.class, Architecture.ONLY_PURE_TYPES),
        arguments(Violations.AsksTheDay.class, Architecture.NO_IMPURE_CALLS),
        arguments(Violations.AsksTheMachine.class, Architecture.NO_IMPURE_CALLS),
        arguments(Violations.AsksTheLocale.class, Architecture.NO_IMPURE_CALLS),
        arguments(Violations.Prints.class, Architecture.NO_IMPURE_CALLS),
        arguments(Violations.Remembers.class, Architecture.STATICS_ARE_CONSTANT),
        arguments(Violations.Collects.class, Architecture.STATICS_ARE_CONSTANT),
        arguments(Violations.Tables.class, Architecture.STATICS_ARE_CONSTANT),
        arguments(Violations.Exposes.class, Architecture.NOTHING_GENERATED_IS_PUBLIC),
        arguments(Violations.Descends.class, Architecture.ONLY_BUILDERS_EXTEND_GENERATED_CODE));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void theRuleBites(Class<?> violation, ArchRule rule) {
    JavaClasses imported = new ClassFileImporter().importClasses(violation);

    assertThat(rule.evaluate(imported).hasViolation()).isTrue();
  }

  @Test
  void everyPackageSaysWhatItHolds() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .contains("io.github.geniac.core", "io.github.geniac.rules", "io.github.geniac.pricing")
        .allSatisfy(
            name -> assertThat(CLASSES.contain(name + ".package-info")).as(name).isTrue());
  }
}
