package io.github.geniac.pricing.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Organization;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.Provider;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.repair.PricedRepair;
import io.github.geniac.pricing.search.Progress;
import io.github.geniac.rules.TextTable;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help, short words to build with, kind errors, progress. */
class PromptTest {

  /** Files of the examples go to a folder of the test. */
  private static final Pattern FILE = Pattern.compile("\"(\\w+\\.(json|csv|html))\"");

  private static final Voice JAPANESE = Voice.ENGLISH.in(Locale.JAPANESE);

  @TempDir
  private Path dir;

  @Test
  void helpFitsOneScreenInBothLanguages() {
    for (Desk desk : List.of(Given.DESK, Given.DESK.japanese())) {
      assertThat(desk.help().lines())
          .hasSizeLessThanOrEqualTo(23)
          .allMatch(line -> TextTable.width(line) <= 80);
      for (String verb : desk.help().value()) {
        assertThat(desk.help().toString()).contains(verb);
        assertThat(desk.help(verb).lines())
            .allMatch(line -> TextTable.width(line) <= 88)
            .anyMatch(line -> line.startsWith("  > "));
        assertThat(desk.help(verb).toString()).startsWith(verb + "(");
      }
    }
    assertThat(Verbs.help()).hasToString(Given.DESK.help().toString());
    assertThat(Verbs.help("price")).hasToString(Given.DESK.help("price").toString());
  }

  @Test
  void everyVerbHasHelp() {
    TreeSet<String> verbs = Stream.of(Verbs.class, Kit.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(verbs).isEqualTo(new TreeSet<>(Help.verbs()));
  }

  @Test
  void anUnknownVerbIsAskedBackWithTheNearest() {
    for (String word : List.of("serch", "SEARCH", "searhc")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Given.DESK.help(word))
          .withMessage("help: there is no verb '" + word + "'; did you mean help(\"search\")?");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Verbs.help("xyzzy"))
        .withMessage("help: there is no verb 'xyzzy'; help() has them all");
    assertThat(Nearest.to("ab", List.of("xy", "abc", "abd"))).contains("abc");
    assertThat(Nearest.to("ab", List.of("abcd"))).isEmpty();
    assertThat(Nearest.to("", List.of("a"))).contains("a");
    assertThat(Nearest.hint("days", List.of("day"))).isEqualTo("; did you mean 'day'?");
    assertThat(Nearest.hint("days", List.of())).isEmpty();
  }

  @Test
  void theExamplesOfTheHelpRun() throws IOException {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String line : Files.readAllLines(Path.of("src", "jshell", "imports.jsh"))) {
        run(shell, line);
      }
      String given = "io.github.geniac.pricing.shell.Given";
      run(shell, "var d = Desk.startingOn(\"2024-10-15\");");
      for (String name : List.of("PLAN", "WORK", "CLOUD", "MINISTRY")) {
        run(shell, "var " + name.toLowerCase(Locale.ROOT) + " = given(\"" + name + "\");", given);
      }
      // In one go, a block each verb: what takes the time is to compile a snippet.
      run(
          shell,
          Help.verbs().stream().map(this::block).collect(Collectors.joining("\n", "{", "}")));
    }
    for (String verb : Help.verbs()) {
      assertThat(examples(verb, JAPANESE)).isEqualTo(examples(verb, Voice.ENGLISH));
    }
  }

  private String block(String verb) {
    return examples(verb, Voice.ENGLISH).stream()
        .filter(line -> !line.contains("say("))
        .map(line -> FILE.matcher(line.substring(4)).replaceAll("\"" + dir + "/$1\"") + ";")
        .collect(Collectors.joining("\n", "{\n", "\n}"));
  }

  private static List<String> examples(String verb, Voice voice) {
    return Help.of(verb, voice).lines().filter(line -> line.startsWith("  > ")).toList();
  }

  /** The class of the examples is not public: reflection hands its proposals over. */
  private static void run(JShell shell, String line, String owner) {
    String name = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
    String type = name.equals("PLAN") || name.equals("WORK") ? "Proposal" : "Offer";
    run(
        shell,
        type + " " + name.toLowerCase(Locale.ROOT) + " = (" + type + ") new Object() {\n"
            + "  Object get() throws Exception {\n"
            + "    var field = Class.forName(\"" + owner + "\").getDeclaredField(\"" + name
            + "\");\n    field.setAccessible(true);\n    return field.get(null);\n  }\n}.get();");
  }

  private static void run(JShell shell, String line) {
    for (SnippetEvent event : shell.eval(line)) {
      assertThat(event.exception()).as(line).isNull();
      assertThat(shell
              .diagnostics(event.snippet())
              .filter(one -> one.isError())
              .map(one -> one.getMessage(Locale.ROOT)))
          .as(line)
          .isEmpty();
    }
  }

  @Test
  void wordsToBuildWithTakeWhatIsMeant() {
    assertThat(Kit.terms("2024-10-15")).isEqualTo(Given.TERMS);
    assertThat(Kit.terms(LocalDate.of(2024, 10, 15))).isEqualTo(Given.TERMS);
    assertThat(Kit.terms(Given.TERMS)).isSameAs(Given.TERMS);
    assertThat(Kit.days(Given.TERMS)).isEqualTo(Given.PERIOD);
    assertThat(Kit.days("2024-10-15/2025-04-15")).isEqualTo(Given.PERIOD);
    assertThat(Kit.days(Given.PERIOD)).isSameAs(Given.PERIOD);
    assertThat(Kit.nodes(Given.TERMS, 3).nodeDays()).isEqualTo(546);
    assertThat(Kit.yen("1,200,000")).isEqualTo(BigMoney.parse("JPY 1200000"));
    assertThat(Kit.yen("1_000.5")).isEqualTo(BigMoney.parse("JPY 1000.5"));
    assertThat(Kit.usd(98.32)).isEqualTo(BigMoney.parse("USD 98.32"));
    assertThat(Kit.company("A")).isEqualTo(Organization.company("A"));
    assertThat(Kit.node("P5.48xlarge")).isEqualTo(Given.CLOUD.resource());
    assertThat(Given.CLOUD.maxNodes()).contains(4);
    assertThat(Given.CLOUD.pricePlan().orElseThrow().price())
        .isEqualTo(Kit.perNodeHour(Kit.usd(10)));
    assertThat(Given.MINISTRY.id()).hasToString("bulk");
    assertThat(Given.MINISTRY.pricePlan().orElseThrow().price().basis())
        .contains(PriceBasis.PROVISIONAL_UNIT_PRICE);
    Provider provider = Provider.of(Organization.company("A"));
    for (Object seller : List.of("A", Organization.company("A"), provider)) {
      assertThat(Kit.byUse("a", seller, Kit.node("p5.48xlarge"), Kit.usd(1)).provider())
          .isEqualTo(provider);
    }
    assertThat(Kit.byUse("a", "A", "p5.48xlarge", Kit.perNodeHour(Kit.usd(1))))
        .isEqualTo(Kit.byUse("a", "A", "p5.48xlarge", Kit.usd(1)));
  }

  @Test
  void aPartIsAFractionAPercentageOrADecimal() {
    for (Object half : List.of("1/2", "50 %", 0.5, "0.5", Fraction.of(1, 2))) {
      assertThat(Wants.part("v", half)).isEqualTo(Fraction.of(1, 2));
    }
  }

  @Test
  void theWrongThingIsToldWhatIsWanted() {
    refused(
        () -> Wants.proposal("assess", null),
        "assess: wants a proposal, or a result that holds one, such as that of search, got nothing"
            + " (null): did the line that makes it fail?");
    refused(
        () -> Given.DESK.price(Given.CLOUD),
        "price: wants a proposal, or a result that holds one, such as that of search, got a Offer");
    refused(
        () -> Kit.terms("October"),
        "terms: wants a day such as \"2024-10-15\", got the text" + " \"October\"");
    refused(() -> Kit.terms(2024), "terms: wants a day such as \"2024-10-15\", got a Integer 2024");
    refused(
        () -> Kit.days(30),
        "days: wants days such as \"2024-10-15/2025-04-15\", or terms for their period, got a"
            + " Integer 30");
    refused(
        () -> Given.DESK.judge(30),
        "judge: wants nodes by day, such as nodes(\"2024-10-15/2025-04-15\", 30), got a Integer 30");
    refused(
        () -> Kit.yen("1,2"),
        "yen: wants a number such as 149.22, \"149.22\" or \"1,200,000\", got the text \"1,2\"");
    refused(
        () -> Kit.yen(List.of()),
        "yen: wants a number such as 149.22, \"149.22\" or" + " \"1,200,000\", got a ListN");
    refused(
        () -> Kit.byUse("a", 1, "p5.48xlarge", Kit.usd(1)),
        "an offer: wants a provider, an organization or a company's name, got a Integer 1");
    refused(
        () -> Kit.bulk("A", "p5.48xlarge", 70),
        "bulk: wants a price, or an amount a node-hour such as yen(13500), got a Integer 70");
    refused(
        () -> Verbs.solveFor(Given.WORK, "cloud", 1, 1, 2),
        "solveFor: wants what search(..) found, got a Proposal");
    assertThatThrownBy(() -> Kit.node("p5.48xlarg"))
        .hasMessageStartingWith("node: there is no 'p5.48xlarg' in the reference data; it has [")
        .hasMessageEndingWith("]; did you mean 'p5.48xlarge'?");
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void whateverHoldsAProposalWillDo() {
    Found found = Given.found();
    assertThat(Wants.proposal("v", found)).isSameAs(found.proposal());
    assertThat(Wants.proposal("v", found.value())).isSameAs(found.proposal());
    PlanDocument document = PlanDocument.of(Given.PLAN, Given.TERMS);
    assertThat(Wants.proposal("v", document)).isSameAs(Given.PLAN);
    Mending ways = Given.DESK.repair(Given.TOO_MANY);
    PricedRepair first = ways.value().repairs().get(0);
    assertThat(Wants.proposal("v", first)).isSameAs(ways.proposal(1));
    assertThat(Wants.proposal("v", first.repair())).isSameAs(ways.proposal(1));
    Asking asking = Given.DESK.whatIf(Given.PLAN);
    assertThat(Wants.proposal("v", asking.whatIf().base())).isEqualTo(Given.PLAN);
    assertThat(Wants.proposal("v", asking.whatIf().asStated())).isEqualTo(Given.PLAN);
  }

  @Test
  void staticVerbsSayWhatADeskSays() {
    Desk desk = Given.DESK;
    assertThat(Verbs.desk(desk)).isSameAs(desk);
    assertThat(Verbs.desk("2024-10-15").within(1).terms()).isEqualTo(Given.TERMS);
    same(Verbs.assess(Given.PLAN, "2024-10-15"), desk.assess(Given.PLAN));
    same(Verbs.clauses(Given.PLAN, desk), desk.clauses(Given.PLAN));
    same(Verbs.survey(Given.PLAN, desk), desk.survey(Given.PLAN));
    same(Verbs.judge(Kit.nodes(Given.TERMS, 1), desk), desk.judge(Kit.nodes(Given.TERMS, 1)));
    same(Verbs.price(Given.PLAN, Given.TERMS), desk.price(Given.PLAN));
    same(Verbs.compare(Given.PLAN, Given.WORK, desk), desk.compare(Given.PLAN, Given.WORK));
    same(Verbs.repair(Given.TOO_MANY, "2024-10-15"), desk.repair(Given.TOO_MANY));
    same(Verbs.settle(Given.PLAN, desk), desk.settle(Given.PLAN));
    assertThat(Verbs.frontier(Given.PLAN, Given.TERMS))
        .hasToString(desk.frontier(Given.PLAN).toString());
    assertThat(Verbs.frontier(Given.PLAN, "Lab", desk))
        .hasToString(desk.frontier(Given.PLAN, "Lab").toString());
    same(Verbs.difference(Given.PLAN, Given.WORK, desk), desk.difference(Given.PLAN, Given.WORK));
    same(Verbs.sheet(Given.PLAN, desk), desk.sheet(Given.PLAN));
    same(Verbs.table(Given.PLAN, desk), desk.table(Given.PLAN));
    same(Verbs.chart(Given.PLAN, desk), desk.chart(Given.PLAN));
    assertThat(Verbs.whatIf(Given.PLAN, desk).whatIf().base().proposal()).isEqualTo(Given.PLAN);
    Found found = Verbs.search(Given.WORK, "2024-10-15", Given.CLOUD, Given.MINISTRY);
    same(found, Given.found());
    same(Verbs.solveFor(found, "cloud", 4000000, 1, 100), found.solveFor("cloud", 4000000, 1, 100));
  }

  private static void same(Told<?> one, Told<?> other) {
    assertThat(one).hasToString(other.toString());
    assertThat(one.value()).isEqualTo(other.value());
  }

  @Test
  void progressIsToldAboutOnceASecond() {
    List<String> lines = new ArrayList<>();
    long[] now = {5};
    ProgressLines progress = new ProgressLines(lines::add, () -> now[0], Voice.ENGLISH);

    now[0] += 999_999_999;
    progress.accept(new Progress(1, Optional.empty(), BigDecimal.ZERO));
    assertThat(lines).isEmpty();
    now[0] += 1;
    progress.accept(new Progress(1000, Optional.empty(), BigDecimal.ZERO));
    progress.accept(new Progress(1001, Optional.empty(), BigDecimal.ZERO));
    now[0] += 2_000_000_000;
    progress.accept(new Progress(2000, Optional.of(new BigDecimal("1000")), new BigDecimal("900")));
    now[0] += 1_000_000_000;
    progress.accept(new Progress(3000, Optional.of(BigDecimal.ZERO), BigDecimal.ZERO));

    assertThat(lines)
        .containsExactly(
            "Searching, 1 s: 1,000 steps, no plan yet",
            "Searching, 3 s: 2,000 steps, best 1,000, not less than 900 (gap 10.0 %)",
            "Searching, 4 s: 3,000 steps, best 0, not less than 0 (gap 0.0 %)");
  }

  @Test
  void anInterruptEndsASearchWithWhatItHas() {
    Thread.currentThread().interrupt();
    boolean stopped = Door.watch().cancelled().getAsBoolean();

    assertThat(stopped).isTrue();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Door.watch().cancelled().getAsBoolean()).isFalse();
  }

  @Test
  void aRangeOfDaysIsReadAsItIsWritten() {
    assertThat(Wants.days("v", Given.PERIOD.toString())).isEqualTo(Given.PERIOD);
    assertThatIllegalArgumentException().isThrownBy(() -> Wants.days("v", "2024"));
    assertThat(DayRange.parse("2024-10-15/2025-04-15")).isEqualTo(Given.PERIOD);
  }
}
