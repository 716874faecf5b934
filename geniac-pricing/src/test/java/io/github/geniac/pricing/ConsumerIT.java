package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jars as a user gets them: with Joda-Money, without what only their build needs. */
class ConsumerIT {

  private static final Path SOURCES = Path.of("src", "it", "consumer", "src", "main", "java");
  private static final Path PLAN = SOURCES.resolve("com/example/plan/Plan.java");
  private static final Path OUTPUTS = SOURCES.resolve("com/example/plan/Outputs.java");
  private static final Path MODULE = SOURCES.resolve("module-info.java");

  private static final Pattern FOREIGN_MARK =
      Pattern.compile("org/immutables/value/Generated|com/fasterxml/|tools/jackson/");

  /** The classes that read text by Jackson, which is optional. */
  private static final Set<String> BY_JACKSON = Set.of(
      "io.github.geniac.pricing.json.JacksonPlaces", "io.github.geniac.pricing.json.JacksonText");

  @TempDir
  private Path classes;

  @Test
  void aUserCompilesWithoutWarningOnTheClassPathAndRuns() throws Exception {
    assertThat(compile("--class-path", List.of(PLAN))).isEmpty();

    try (URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      Object summary =
          loader.loadClass("com.example.plan.Plan").getMethod("summary").invoke(null);
      assertThat(summary).isEqualTo("5460 node-days of Amazon Web Services/p5.48xlarge");
    }
  }

  @Test
  void aUserWithoutJacksonAssessesAndMakesReceiptsAndIsToldWhatReadingTextNeeds() throws Exception {
    assertThat(compile("--class-path", List.of(PLAN))).isEmpty();

    try (URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      Class<?> plan = loader.loadClass("com.example.plan.Plan");
      assertThat(plan.getMethod("receipt").invoke(null).toString())
          .startsWith("geniac-receipt-1 proposal=");
      assertThatThrownBy(() -> plan.getMethod("read", String.class).invoke(null, "{}"))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("com.fasterxml.jackson.core:jackson-core 2.16 or later");
    }
  }

  @Test
  void aUserCompilesWithoutWarningOnTheModulePath() throws Exception {
    assertThat(compile("--module-path", List.of(MODULE, PLAN, OUTPUTS))).isEmpty();
  }

  /** Only reading JSON text needs a library that the jars do not bring along. */
  @Test
  void aUserWithoutJacksonSearchesAssessesPricesAndFillsInTheApplication() throws Exception {
    assertThat(compile("--class-path", List.of(OUTPUTS))).isEmpty();

    try (URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      Object lines =
          loader.loadClass("com.example.plan.Outputs").getMethod("lines").invoke(null);
      // 5000 node-days x 24 h x JPY 15,000
      assertThat(lines)
          .isEqualTo(List.of(
              "UNDETERMINED",
              "JPY 1800000000",
              "plan,row,item,",
              "# 申請書に記載する計算リソース",
              "Inquiry about the provisional unit price of GPU nodes by route (2)"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "rules", "pricing"})
  void everyJarIsAModuleWithItsLicence(String name) throws Exception {
    try (JarFile file = new JarFile(jar(name).toFile())) {
      assertThat(file.stream().map(JarEntry::getName))
          .contains("module-info.class", "META-INF/LICENSE");
    }
  }

  /** Links by asking for every signature: a type that a user lacks would show. */
  @ParameterizedTest
  @ValueSource(strings = {"core", "rules", "pricing"})
  void everyClassLinksWithoutWhatOnlyTheBuildNeeds(String name) throws Exception {
    try (JarFile file = new JarFile(jar(name).toFile());
        URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      List<String> types = new ArrayList<>(classNames(file));
      types.removeAll(BY_JACKSON);
      for (String type : types) {
        Class<?> linked = Class.forName(type, false, loader);
        assertThatCode(() -> signatures(linked)).as(type).doesNotThrowAnyException();
      }
    }
  }

  /** An annotation with members that a user's compiler cannot look up is a warning to the user. */
  @ParameterizedTest
  @ValueSource(strings = {"core", "rules"})
  void noClassFileCarriesTheMarkOfAGeneratorOrOfJackson(String name) throws Exception {
    try (JarFile file = new JarFile(jar(name).toFile())) {
      assertThat(classNames(file)).isNotEmpty();
      for (JarEntry entry :
          file.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        try (InputStream in = file.getInputStream(entry)) {
          String constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
          assertThat(FOREIGN_MARK.matcher(constants).find()).as(entry.getName()).isFalse();
        }
      }
    }
  }

  @Test
  void coreAndRulesWithAllTheyNeedStayBelowTwoMegabytes() throws IOException {
    long bytes = 0;
    for (Path path : List.of(jar("core"), jar("rules"), jodaMoney())) {
      bytes += Files.size(path);
    }
    assertThat(bytes).isLessThan(2_000_000);
  }

  /** {@return what the compiler had to say} */
  private String compile(String pathOption, List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String jars =
        jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror"));
    options.addAll(List.of("-d", classes.toString(), pathOption, jars));
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled = compiler
          .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
      return compiled ? said.toString() : "failed: " + said;
    }
  }

  private static List<Object> signatures(Class<?> type) {
    return List.of(
        type.getDeclaredMethods(),
        type.getDeclaredFields(),
        type.getDeclaredConstructors(),
        type.getAnnotations());
  }

  private static List<String> classNames(JarFile file) {
    return file.stream()
        .map(JarEntry::getName)
        .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
        .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
        .toList();
  }

  private static List<Path> jars() {
    return List.of(jar("core"), jar("rules"), jar("pricing"), jodaMoney());
  }

  private URL[] urls() throws IOException {
    List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (Path path : jars()) {
      urls.add(path.toUri().toURL());
    }
    return urls.toArray(new URL[0]);
  }

  private static Path jar(String name) {
    Path jar = Path.of(System.getProperty("jar." + name));
    assertThat(jar).isRegularFile();
    return jar;
  }

  private static Path jodaMoney() {
    return Path.of(URI.create(
        Money.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
