package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A null is refused at once by every constructor, factory, builder and copy. */
class NullsTest {

  /** What stands in for the arguments beside the null. */
  private static final Map<Class<?>, Object> ARGUMENTS = Map.of(
      int.class, 2,
      BigMoney.class, BigMoney.parse("USD 1"),
      BigDecimal.class, BigDecimal.ONE,
      DayRange.class, Samples.PERIOD,
      GpuNode.class, Samples.node(),
      LocalDate.class, Samples.DAY,
      Optional.class, Optional.empty(),
      Organization.class, Samples.applicant(),
      Price.class, Price.builder().build(),
      WorkloadId.class, WorkloadId.of("w"));

  /** The same for texts, by the names of their parameters; others are {@code x}. */
  private static final Map<String, String> TEXTS =
      Map.of("base", "USD", "counter", "JPY", "rate", "1", "share", "1", "amount", "USD 1");

  @TestFactory
  Stream<DynamicTest> constructorsAndFactoriesRefuseNull() {
    return PublicTypes.all().stream()
        .filter(type -> !type.isEnum())
        .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getClasses())))
        .flatMap(type -> Stream.<Executable>concat(
            Stream.of(type.getConstructors()),
            methods(type).filter(method -> Modifier.isStatic(method.getModifiers()))))
        .filter(NullsTest::isOpen)
        .flatMap(executable -> refusals(executable, Optional.empty()));
  }

  @TestFactory
  Stream<DynamicTest> buildersRefuseNull() {
    return PublicTypes.all().stream()
        .flatMap(NullsTest::methods)
        .filter(method -> method.getName().equals("builder"))
        .flatMap(builder -> methods(builder.getReturnType())
            .filter(method -> method.getReturnType() == builder.getReturnType())
            .filter(NullsTest::isOpen)
            .flatMap(method -> refusals(method, Optional.of(call(builder, Optional.empty())))));
  }

  @TestFactory
  Stream<DynamicTest> checkedCopiesRefuseNull() {
    return Samples.types()
        .flatMap(type -> methods(type)
            .filter(method -> method.getName().startsWith("with"))
            .filter(NullsTest::isOpen)
            .flatMap(method -> refusals(method, Optional.of(Samples.bare(type)))));
  }

  /** The methods of a type, in the same order in every run. */
  private static Stream<Method> methods(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .sorted(Comparator.comparing(Method::toGenericString));
  }

  private static boolean isOpen(Executable executable) {
    return Modifier.isPublic(executable.getModifiers()) && !executable.isSynthetic();
  }

  /** One test for each parameter that can be null. */
  private static Stream<DynamicTest> refusals(Executable executable, Optional<Object> target) {
    Parameter[] parameters = executable.getParameters();
    return IntStream.range(0, parameters.length)
        .filter(at -> !parameters[at].getType().isPrimitive())
        .mapToObj(at -> DynamicTest.dynamicTest(
            executable.toGenericString() + " without " + parameters[at].getName(),
            () -> assertThatNullPointerException()
                .isThrownBy(() -> call(
                    executable,
                    target,
                    IntStream.range(0, parameters.length)
                        .mapToObj(i -> i == at ? null : argument(parameters[i]))
                        .toArray()))));
  }

  private static Object argument(Parameter parameter) {
    Class<?> type = parameter.getType();
    if (type == String.class) {
      return TEXTS.getOrDefault(parameter.getName(), "x");
    }
    return type.isEnum()
        ? type.getEnumConstants()[0]
        : Objects.requireNonNull(ARGUMENTS.get(type), type.getName());
  }

  /** Calls it and throws what it throws. */
  private static Object call(
      Executable executable, Optional<Object> target, @Nullable Object... arguments) {
    try {
      executable.setAccessible(true);
      return executable instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) executable).invoke(target.orElse(null), arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new LinkageError(executable.toString(), e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(executable.toString(), e);
    }
  }
}
