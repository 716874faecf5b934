package io.github.geniac.pricing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of the house, as values; {@link ArchitectureTest} applies them. */
final class Architecture {

  static final String CORE = "io.github.geniac.core..";
  static final String RULES = "io.github.geniac.rules..";
  static final String PRICING = "io.github.geniac.pricing..";

  /** What pure code may be made of; files, the net, logs and threads are not among it. */
  private static final String[] PURE = {
    "io.github.geniac..",
    "org.joda.money..",
    "java.lang",
    "java.lang.annotation",
    "java.lang.invoke",
    "java.lang.runtime",
    "java.math",
    "java.text",
    "java.time..",
    "java.util",
    "java.util.function",
    "java.util.regex",
    "java.util.stream",
    "java.util.concurrent.atomic",
    "javax.annotation..",
    "org.immutables.value..",
  };

  /** Of the package of threads, this says only that somebody did not want to wait. */
  private static final String CANCELLED = "java.util.concurrent.CancellationException";

  private static final Set<String> IMPURE_TYPES = Set.of(
      "java.lang.Process",
      "java.lang.ProcessBuilder",
      "java.lang.Runtime",
      "java.lang.Thread",
      "java.lang.ThreadGroup",
      "java.lang.ThreadLocal",
      "java.time.Clock",
      "java.util.Random",
      "java.util.Scanner",
      "java.util.SplittableRandom",
      "java.util.Timer");

  /** Calls whose answer depends on when and where they are made. */
  private static final Set<String> IMPURE_CALLS = Set.of(
      "java.lang.Math.random",
      "java.time.ZoneId.systemDefault",
      "java.util.Collections.shuffle",
      "java.util.Locale.getDefault",
      "java.util.TimeZone.getDefault",
      "java.util.UUID.randomUUID");

  private static final Set<String> PURE_SYSTEM_CALLS = Set.of("arraycopy", "identityHashCode");

  private static final Set<String> IMMUTABLE_TYPES = Set.of(
      "java.lang.String",
      "java.math.BigDecimal",
      "java.math.BigInteger",
      "java.math.MathContext",
      "java.util.Comparator",
      "java.util.Locale",
      "java.util.Optional",
      "java.util.regex.Pattern",
      // By convention the unmodifiable ones of List.of and its like.
      "java.util.List",
      "java.util.Map",
      "java.util.Set",
      "java.util.SortedMap",
      "java.util.SortedSet",
      "java.util.NavigableMap",
      "java.util.NavigableSet");

  /** The texts of rules and sheets are resources: who loads them may read, and only those. */
  private static final DescribedPredicate<JavaClass> PHRASEBOOK = describe(
      "the phrasebooks",
      type -> type.getPackageName().matches("io\\.github\\.geniac\\.(rules|pricing)(\\..+)?")
          && outermost(type).getSimpleName().matches("(Phrasebook|Phrases|Texts).*"));

  /** The door of the prompt to standard output and the clock. */
  private static final DescribedPredicate<JavaClass> DOOR = describe(
      "the door of the shell",
      type -> type.getName().equals("io.github.geniac.pricing.shell.Door"));

  /** The command line reads and writes files; its main class ends the machine. */
  private static final DescribedPredicate<JavaClass> COMMAND =
      resideInAnyPackage("io.github.geniac.pricing.app");

  private static final DescribedPredicate<JavaClass> MAIN = describe(
      "the main class", type -> type.getName().equals("io.github.geniac.pricing.app.Main"));

  private static final DescribedPredicate<JavaClass> PURE_TYPE = resideInAnyPackage(PURE)
      .and(not(describe("impure", type -> IMPURE_TYPES.contains(type.getName()))))
      .or(describe("primitive", type -> type.getBaseComponentType().isPrimitive()))
      .or(describe("array of pure", type -> isPureArray(type)))
      .or(describe("a word", type -> type.getName().equals(CANCELLED)))
      .as("pure types");

  /** A report is written to what it is handed, which may fail. */
  private static final DescribedPredicate<JavaClass> REPORT = describe(
      "the report", type -> type.getName().equals("io.github.geniac.pricing.report.Report"));

  private static final DescribedPredicate<JavaClass> RESOURCE_READING = describe(
      "what reads a resource",
      type -> Set.of(
              "java.io.BufferedReader",
              "java.io.IOException",
              "java.io.InputStream",
              "java.io.InputStreamReader",
              "java.io.Reader",
              "java.io.UncheckedIOException",
              "java.nio.charset.Charset",
              "java.nio.charset.StandardCharsets")
          .contains(type.getName()));

  static final ArchRule CORE_KNOWS_NOBODY = noClasses()
      .that()
      .resideInAPackage(CORE)
      .should()
      .dependOnClassesThat(resideInAnyPackage("io.github.geniac..").and(outside(CORE)));

  static final ArchRule RULES_KNOW_CORE = noClasses()
      .that()
      .resideInAPackage(RULES)
      .should()
      .dependOnClassesThat(resideInAnyPackage("io.github.geniac..").and(outside(CORE, RULES)));

  static final ArchRule PRICING_KNOWS_BOTH = noClasses()
      .that()
      .resideInAPackage(PRICING)
      .should()
      .dependOnClassesThat(
          resideInAnyPackage("io.github.geniac..").and(outside(CORE, RULES, PRICING)));

  static final ArchRule ONLY_PURE_TYPES = classes()
      .that(outside("io.github.geniac.pricing.json..")
          .and(not(PHRASEBOOK))
          .and(not(DOOR))
          .and(not(COMMAND))
          .and(not(REPORT)))
      .should()
      .onlyDependOnClassesThat(PURE_TYPE);

  static final ArchRule ONLY_THE_COMMAND_TOUCHES_FILES = classes()
      .that(COMMAND)
      .should()
      .onlyDependOnClassesThat(PURE_TYPE.or(resideInAnyPackage(
          "java.io", "java.nio.charset", "java.nio.file", "java.nio.file.attribute")));

  static final ArchRule NOTHING_BUILDS_ON_THE_COMMAND =
      noClasses().that(not(COMMAND)).should().dependOnClassesThat(COMMAND);

  static final ArchRule REPORT_MAY_FAIL_TO_WRITE = classes()
      .that(REPORT)
      .should()
      .onlyDependOnClassesThat(PURE_TYPE.or(
          describe("a failure", type -> type.getName().equals("java.io.IOException"))));

  static final ArchRule PHRASEBOOK_READS_RESOURCES_ONLY =
      classes().that(PHRASEBOOK).should().onlyDependOnClassesThat(PURE_TYPE.or(RESOURCE_READING));

  static final ArchRule NO_IMPURE_CALLS = noClasses()
      .that()
      .resideInAPackage("io.github.geniac..")
      .and(not(DOOR))
      .and(not(MAIN))
      .should()
      .accessTargetWhere(describe("clock, chance or surroundings answer", Architecture::isImpure));

  static final ArchRule STATICS_ARE_CONSTANT = fields()
      .that()
      .areStatic()
      .and(describe("written by people", field -> !isSynthetic(field)))
      .should()
      .beFinal()
      .andShould(be("of an immutable type", field -> isImmutable(field.getRawType())));

  static final ArchRule NOTHING_GENERATED_IS_PUBLIC = methods()
      .that()
      .areDeclaredInClassesThat(describe("users see", Architecture::isVisible))
      .and(describe("are public or protected", Architecture::isAccessible))
      .should(be("free of generated types", method -> !namesGenerated(method)));

  static final ArchRule ONLY_BUILDERS_EXTEND_GENERATED_CODE = classes()
      .that(describe("users see", Architecture::isVisible))
      .and(describe("are no builders", type -> !type.getSimpleName().equals("Builder")))
      .should(be(
          "of handwritten descent",
          type -> Stream.concat(
                  type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
              .noneMatch(Architecture::isGenerated)));

  static final ArchRule NO_CYCLES =
      slices().matching("io.github.geniac.(**)").should().beFreeOfCycles();

  private Architecture() {}

  private static DescribedPredicate<JavaClass> outside(String... packages) {
    return not(resideInAnyPackage(packages));
  }

  private static boolean isPureArray(JavaClass type) {
    return type.isArray()
        && resideInAnyPackage(PURE).test(type.getBaseComponentType())
        && !IMPURE_TYPES.contains(type.getBaseComponentType().getName());
  }

  private static boolean isImpure(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    if (owner.equals("java.lang.System")) {
      return !PURE_SYSTEM_CALLS.contains(name);
    }
    return (owner.startsWith("java.time.") && name.equals("now"))
        || IMPURE_CALLS.contains(owner + "." + name);
  }

  private static boolean isSynthetic(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.SYNTHETIC)
        || member.getOwner().getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean isImmutable(JavaClass type) {
    String name = type.getName();
    return type.isPrimitive()
        || IMMUTABLE_TYPES.contains(name)
        || (type.getPackageName().startsWith("io.github.geniac")
            && !name.endsWith("Builder")
            && !type.isArray())
        || name.startsWith("java.time.")
        || name.startsWith("java.util.function.")
        || name.startsWith("org.joda.money.");
  }

  private static boolean isGenerated(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    return element.getPackageName().startsWith("io.github.geniac")
        && (element.getSimpleName().startsWith("Immutable")
            || outermost(element).getSimpleName().startsWith("Immutable"));
  }

  /** {@return whether users can name the type} */
  private static boolean isVisible(JavaClass type) {
    for (JavaClass c = type; c != null; c = c.getEnclosingClass().orElse(null)) {
      if (!c.getModifiers().contains(JavaModifier.PUBLIC)) {
        return false;
      }
    }
    return !isGenerated(type);
  }

  private static boolean isAccessible(JavaMember member) {
    return !isSynthetic(member)
        && (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED));
  }

  private static boolean namesGenerated(JavaMethod method) {
    return method.getAllInvolvedRawTypes().stream().anyMatch(Architecture::isGenerated);
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass result = type;
    while (result.getEnclosingClass().isPresent()) {
      result = result.getEnclosingClass().orElseThrow();
    }
    return result;
  }

  private static <T extends HasDescription> ArchCondition<T> be(String what, Predicate<T> holds) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(T item, ConditionEvents events) {
        boolean satisfied = holds.test(item);
        events.add(new SimpleConditionEvent(
            item, satisfied, item.getDescription() + (satisfied ? " is " : " is not ") + what));
      }
    };
  }
}
