package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every built value of the module, type by type. */
class ValuesTest {

  /** Empty in meaning "none", or with a published or self-evident default. */
  private static final Set<String> DEFAULTED = Set.of("Organization.name", "Price.monthBasis");

  static Stream<Class<?>> types() {
    return Samples.types();
  }

  @Test
  void everyAbstractValueTypeHasSamples() {
    assertThat(PublicTypes.all().stream()
            .filter(type -> !type.isInterface() && Modifier.isAbstract(type.getModifiers()))
            .collect(Collectors.toSet()))
        .isEqualTo(Samples.variants().keySet());
  }

  @ParameterizedTest
  @MethodSource("types")
  void valuesAreEqualIfAndOnlyIfAllFactsAre(Class<?> type) {
    List<?> values = variants(type);

    assertThat(variants(type)).isEqualTo(values).hasSameHashCodeAs(values);
    assertThat(new HashSet<>(values)).hasSameSizeAs(values);
    assertThat(values)
        .allSatisfy(value -> assertThat(value).isNotEqualTo(null).isNotEqualTo("text"));
    assertThat(values.stream().map(Object::toString).distinct()).hasSameSizeAs(values);
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSamplesVaryEveryFact(Class<?> type) {
    assertThat(facts(type))
        .allSatisfy(fact -> assertThat(
                variants(type).stream().map(value -> call(fact, value)).distinct())
            .as(fact.getName())
            .hasSizeGreaterThan(1));
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsNotStatedIsEmpty(Class<?> type) {
    Object bare = variants(type).get(0);

    for (Method fact : facts(type)) {
      Object value = call(fact, bare);
      if (value instanceof Optional<?> optional) {
        assertThat(optional).as(fact.getName()).isEmpty();
      }
      if (value instanceof Collection<?> collection && type != CallTerms.class) {
        assertThat(collection).as(fact.getName()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void nothingButTheCallAndNamesHasADefault(Class<?> type) {
    assertThat(facts(type).stream()
            .filter(fact -> !Modifier.isAbstract(fact.getModifiers()))
            .map(fact -> type.getSimpleName() + "." + fact.getName()))
        .allMatch(fact -> DEFAULTED.contains(fact) || type == CallTerms.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aBuilderFilledFromAValueBuildsAnEqualOne(Class<?> type) throws ReflectiveOperationException {
    if (Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("toBuilder"))) {
      Method toBuilder = type.getMethod("toBuilder");
      for (Object value : variants(type)) {
        Object builder = call(toBuilder, value);
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        assertThat(call(build, builder)).isEqualTo(value);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void listsAndSetsOfAValueCannotBeChanged(Class<?> type) {
    for (Method fact : facts(type)) {
      for (Object value : variants(type)) {
        if (call(fact, value) instanceof Collection<?> elements && !elements.isEmpty()) {
          assertThatThrownBy(elements::clear)
              .as(fact.getName())
              .isInstanceOf(UnsupportedOperationException.class);
        }
      }
    }
  }

  private static List<?> variants(Class<?> type) {
    return Objects.requireNonNull(Samples.variants().get(type)).get().toList();
  }

  /** The accessors that a builder sets: abstract, or with a default. */
  private static List<Method> facts(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !Modifier.isFinal(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .filter(method -> !method.getName().equals("researchPeriod"))
        .toList();
  }

  private static Object call(Method method, Object target) {
    try {
      return method.invoke(target);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(method + " on " + target, e);
    }
  }
}
