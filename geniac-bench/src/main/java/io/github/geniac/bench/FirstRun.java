package io.github.geniac.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.rules.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long does a Java that has just been started take to read, assess and price a large plan, as a
 * build that guards one does? The peer only steps through the tokens of the same text.
 *
 * <pre>java -cp geniac-bench/target/benchmarks.jar io.github.geniac.bench.FirstRun 10000 5</pre>
 *
 * <p>Arguments: the allocations, 10,000 unless stated, and how often, 5 times unless stated.
 * Options of this Java ({@code -XX:...}) are not handed on; state them in
 * {@code JAVA_TOOL_OPTIONS}.
 */
public final class FirstRun {

  private static final LocalDate START = LocalDate.of(2024, 10, 15);

  private FirstRun() {}

  /**
   * Measures, or is measured.
   *
   * @param args the allocations and the times; or what to do, and the file of the plan
   * @throws IOException if the plan cannot be written or read
   * @throws InterruptedException if it is told to stop
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2 && args[0].equals("plan")) {
      plan(Files.readString(Path.of(args[1])));
    } else if (args.length == 2 && args[0].equals("tokens")) {
      tokens(Files.readString(Path.of(args[1])));
    } else {
      measure(
          args.length > 0 ? Integer.parseInt(args[0]) : 10_000,
          args.length > 1 ? Integer.parseInt(args[1]) : 5);
    }
  }

  private static void measure(int allocations, int times) throws IOException, InterruptedException {
    Path file = Files.createTempFile("plan", ".json");
    try {
      Files.writeString(file, document(allocations).toString());
      System.out.printf(Locale.ROOT, "%d allocations, %d bytes%n", allocations, Files.size(file));
      Map<String, List<Long>> figures = new TreeMap<>();
      for (int i = 0; i < times; i++) {
        for (String what : List.of("plan", "tokens")) {
          run(what, file)
              .forEach((name, millis) -> figures
                  .computeIfAbsent(what + " " + name, any -> new ArrayList<>())
                  .add(millis));
        }
      }
      figures.forEach((name, millis) -> {
        long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
            Locale.ROOT,
            "%-15s median %5d ms, %d to %d%n",
            name,
            sorted[sorted.length / 2],
            sorted[0],
            sorted[sorted.length - 1]);
      });
    } finally {
      Files.delete(file);
    }
  }

  /** The times of one Java, with that of the whole process as it is seen from here. */
  private static Map<String, Long> run(String what, Path file)
      throws IOException, InterruptedException {
    List<String> command = List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        FirstRun.class.getName(),
        what,
        file.toString());
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException("FirstRun: the measured Java failed");
    }
    Map<String, Long> times = new TreeMap<>();
    times.put("process", millisSince(start));
    for (String time : said.strip().split(" ")) {
      times.put(time.split("=")[0], Long.parseLong(time.split("=")[1]));
    }
    return times;
  }

  private static void plan(String text) {
    long start = System.nanoTime();
    PlanDocument plan = PlanDocument.parse(text);
    long read = millisSince(start);
    Assessment assessment = plan.assess();
    long assessed = millisSince(start);
    Pricing.of(plan.terms())
        .price(plan.proposal(), assessment)
        .direct()
        .orElseThrow()
        .total()
        .exact();
    System.out.printf(
        Locale.ROOT,
        "read=%d assess=%d price=%d sum=%d%n",
        read,
        assessed - read,
        millisSince(start) - assessed,
        millisSince(start));
  }

  private static void tokens(String text) throws IOException {
    long start = System.nanoTime();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        parser.getText();
      }
    }
    System.out.printf(Locale.ROOT, "sum=%d%n", millisSince(start));
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** Nodes of one provider by the hour, one allocation beside the other. */
  private static PlanDocument document(int allocations) {
    Provider provider = Provider.of(Organization.company("Cloud"));
    Allocation[] all = new Allocation[allocations];
    Arrays.setAll(
        all,
        i -> Allocation.builder()
            .id("n" + i)
            .provider(provider)
            .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
            .nodes(1 + i % 50)
            .period(DayRange.parse("2024-10-15/2025-04-15"))
            .pricePlan(UsageBased.of(Price.of("USD 98.32", PriceUnit.NODE_HOUR)))
            .serves("train")
            .build());
    Proposal proposal = Proposal.builder()
        .addParticipants(Participant.of(Organization.company("Lab")))
        .addWorkloads(Workload.builder().id("train").build())
        .directPlan(DirectPlan.of(all))
        .addFxAssumptions(FxAssumption.of("USD", "JPY", "150"))
        .build();
    return PlanDocument.of(proposal, CallTerms.startingOn(START));
  }
}
