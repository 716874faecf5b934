package io.github.geniac.rules.oracle;

import io.github.geniac.rules.oracle.Table.Body;
import io.github.geniac.rules.oracle.Table.Choices;
import io.github.geniac.rules.oracle.Table.Item;
import io.github.geniac.rules.oracle.Table.Operator;
import io.github.geniac.rules.oracle.Table.Person;
import io.github.geniac.rules.oracle.Table.Resource;
import io.github.geniac.rules.oracle.Table.Supply;
import io.github.geniac.rules.oracle.Table.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * The admissibility rules once more, from the call alone: answers are the letters S (satisfied), V
 * (violated), U (undetermined) and N (not applicable), facts are a {@link Table}. It shares nothing
 * with the rules but the meaning of the words.
 */
final class Oracle {

  static final int CAP = 2;
  static final int TOLERANCE_DAYS = 14;

  private final Table table;
  private final Choices choices;

  Oracle(Table table, Choices choices) {
    this.table = table;
    this.choices = choices;
  }

  /**
   * The answers of the admissibility rules in the order of the rulebook, a rule on both plans
   * twice; then the verdicts as stated, on each part, and without the bulk plan.
   */
  String report() {
    String proposal = "" + development() + directProposed(table.beside());
    String direct = "" + suppliers(table.direct(), List.of());
    String bulk = "" + suppliers(table.bulk(), table.beside()) + nonGpuDirect() + nodeSpec()
        + bulkCount(this::cap) + constantWhoeverSigns() + bulkCount(this::covers)
        + mix() + vendor() + contract();
    String all = proposal + direct + bulk;
    return all + " as stated " + verdict(all) + " PROPOSAL " + verdict(proposal)
        + " DIRECT " + verdict(direct) + " BULK " + verdict(bulk)
        + " without bulk " + (table.bulk() == null ? '-' : withoutBulkPlan());
  }

  private char withoutBulkPlan() {
    return verdict(
        "" + development() + directProposed(List.of()) + suppliers(table.direct(), List.of()));
  }

  private static char verdict(String answers) {
    char worst = worst(answers);
    return worst == 'N' ? 'U' : worst;
  }

  private static char worst(String answers) {
    for (char answer : new char[] {'V', 'U', 'S'}) {
      if (answers.indexOf(answer) >= 0) {
        return answer;
      }
    }
    return 'N';
  }

  private static char best(String answers) {
    for (char answer : new char[] {'S', 'U', 'V'}) {
      if (answers.indexOf(answer) >= 0) {
        return answer;
      }
    }
    return 'V';
  }

  private char development() {
    StringBuilder each = new StringBuilder();
    for (Work work : table.works()) {
      char model = model(work);
      if (work.purpose() == null) {
        each.append(model == 'V' ? 'V' : 'U');
      } else {
        each.append(work.purpose() == 1 ? model : 'V');
      }
    }
    return best(each.toString());
  }

  private char model(Work work) {
    return switch (work.chain()) {
      case SCRATCH, CONTINUED, TUNED_DOMESTIC -> 'S';
      case TUNED_FOREIGN -> 'V';
      case TUNED_UNKNOWN, MERGED, UNSTATED -> 'U';
      case TUNED_AFTER_CONTINUING_A_FOREIGN_ONE ->
        choices.is("domestic-base", "OPEN")
            ? 'U'
            : choices.is("domestic-base", "FOREIGN") ? 'V' : 'S';
    };
  }

  private char directProposed(List<Item> beside) {
    List<Item> candidates = new ArrayList<>(table.direct() == null ? List.of() : table.direct());
    if (choices.is("direct-plan-role", "BESIDE_BULK_IS_ENOUGH")) {
      candidates.addAll(beside);
    }
    StringBuilder each = new StringBuilder();
    for (Item item : candidates) {
      each.append(item.nodes().stream().allMatch(nodes -> nodes == 0) ? 'V' : gpu(item));
    }
    return best(each.toString());
  }

  /** S: a GPU resource; V: none; U: open. */
  private char gpu(Item item) {
    if (item.resource() == null) {
      return 'U';
    }
    return switch (item.resource()) {
      case GPU -> 'S';
      case STORAGE -> 'V';
      case ACCELERATOR ->
        choices.is("accelerator-is-gpu", "YES")
            ? 'S'
            : choices.is("accelerator-is-gpu", "NO") ? 'V' : 'U';
    };
  }

  private char suppliers(@Nullable List<Item> plan, List<Item> more) {
    StringBuilder each = new StringBuilder();
    if (plan != null) {
      plan.forEach(item -> each.append(supplier(item.supply())));
      more.forEach(item -> each.append(supplier(item.supply())));
    }
    return worst(each.toString());
  }

  private char supplier(@Nullable Supply supply) {
    if (supply == null) {
      return 'U';
    }
    char seller = body(supply.seller());
    if (seller == 'V' || supply.operator() == Operator.THE_SELLER) {
      return seller;
    }
    char operator = supply.operator() == Operator.UNSTATED ? 'U' : body(supply.operatorKind());
    if (choices.is("academic-reseller", "BY_SELLER")) {
      return seller;
    }
    if (choices.is("academic-reseller", "BY_OPERATOR")) {
      return worst("" + seller + operator);
    }
    return seller == 'S' && operator == 'S' ? 'S' : 'U';
  }

  private char body(@Nullable Body body) {
    if (body == null) {
      return 'U';
    }
    return switch (body) {
      case COMPANY -> 'S';
      case NATIONAL_UNIVERSITY -> 'V';
      case PRIVATE_UNIVERSITY ->
        choices.is("academic-equivalent", "EXCLUDED")
            ? 'V'
            : choices.is("academic-equivalent", "ALLOWED") ? 'S' : 'U';
    };
  }

  private List<Item> bulk() {
    return table.bulk() == null ? List.of() : table.bulk();
  }

  private char nonGpuDirect() {
    StringBuilder each = new StringBuilder();
    for (Item item : bulk()) {
      char ancillary = item.ancillary() == null ? 'U' : item.ancillary() ? 'S' : 'V';
      each.append(best("" + gpu(item) + ancillary));
    }
    return worst(each.toString());
  }

  private char nodeSpec() {
    StringBuilder each = new StringBuilder();
    for (Item item : bulk()) {
      if (item.resource() == Resource.GPU) {
        each.append(node(item));
      } else if (item.resource() == Resource.ACCELERATOR) {
        each.append(gpu(item) == 'S' ? 'V' : gpu(item) == 'V' ? 'N' : 'U');
      } else {
        each.append(item.resource() == null ? 'U' : 'N');
      }
    }
    return worst(each.toString());
  }

  private char node(Item item) {
    return switch (item.spec()) {
      case SAME -> 'S';
      case FOUR_GPUS, LESS_MEMORY, LESS_SSD, BANDWIDTH_SHORT -> 'V';
      case BANDWIDTH_NEAR, BANDWIDTH_UNSTATED -> 'U';
      case ANOTHER_MODEL ->
        choices.is("equivalent-node", "PASSES")
            ? 'S'
            : choices.is("equivalent-node", "FAILS") ? 'V' : 'U';
    };
  }

  private char bulkCount(Function<List<int[]>, Character> rule) {
    return table.bulk() == null ? 'N' : whoeverSigns(rule);
  }

  /** What a rule on units comes to whoever signs for what nobody is said to sign for. */
  private char whoeverSigns(Function<List<int[]>, Character> rule) {
    List<List<Integer>> signings = List.of(List.of());
    for (Item item : bulk()) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> signing : signings) {
        for (int person = 0; person < Math.max(1, table.people().size()); person++) {
          if (item.signer() == null || item.signer() == person) {
            longer.add(Stream.concat(signing.stream(), Stream.of(person)).toList());
          }
        }
      }
      signings = longer;
    }
    Set<Character> answers = new TreeSet<>();
    signings.forEach(signing -> answers.add(rule.apply(units(signing))));
    return answers.size() == 1 ? answers.iterator().next() : 'U';
  }

  /**
   * Where several sums are to be level, who signs is asked, and not all signings are tried, unless
   * every item is level over the same months.
   */
  private char constantWhoeverSigns() {
    List<Item> some =
        bulk().stream().filter(item -> most(sum(List.of(item))) > 0).toList();
    boolean asked = choices.is("joint-bulk-unit", "PER_OPERATOR")
        && table.people().size() > 1
        && some.size() > 1
        && some.stream().anyMatch(item -> item.signer() == null);
    boolean level = some.stream()
        .allMatch(one ->
            constant(List.of(sum(List.of(one)))) == 'S' && months(one).equals(months(some.get(0))));
    return asked && !level ? 'U' : bulkCount(this::constant);
  }

  private static List<Boolean> months(Item item) {
    return item.nodes().stream().map(nodes -> nodes > 0).toList();
  }

  /** The nodes of each month, of all together or of each who signs; who has none is left out. */
  private List<int[]> units(List<Integer> signing) {
    Map<Integer, int[]> bySigner = new TreeMap<>();
    boolean each = choices.is("joint-bulk-unit", "PER_OPERATOR");
    for (int i = 0; i < signing.size(); i++) {
      add(
          bySigner.computeIfAbsent(each ? signing.get(i) : 0, one -> new int[Table.MONTHS]),
          bulk().get(i));
    }
    List<int[]> units = new ArrayList<>(bySigner.values());
    units.removeIf(unit -> most(unit) == 0);
    return units;
  }

  private static int[] sum(List<Item> items) {
    int[] sum = new int[Table.MONTHS];
    items.forEach(item -> add(sum, item));
    return sum;
  }

  /** An amount in nodes is one of nodes, even if it is not stated which. */
  private static void add(int[] sum, Item item) {
    boolean nodes = item.resource() == null || item.resource() == Resource.GPU;
    for (int month = 0; month < Table.MONTHS; month++) {
      sum[month] += nodes ? item.nodes().get(month) : 0;
    }
  }

  private static int most(int[] nodes) {
    int most = 0;
    for (int count : nodes) {
      most = Math.max(most, count);
    }
    return most;
  }

  private char cap(List<int[]> units) {
    StringBuilder each = new StringBuilder();
    for (int[] unit : units) {
      if (most(unit) > CAP) {
        each.append(choices.is("excess-secured-how", "ARRANGED_WITH_MINISTRY") ? 'U' : 'V');
      } else {
        each.append(most(unit) == CAP && choices.is("exactly-100", "OPEN") ? 'U' : 'S');
      }
    }
    return units.isEmpty() ? 'V' : worst(each.toString());
  }

  private char constant(List<int[]> units) {
    StringBuilder each = new StringBuilder();
    for (int[] unit : units) {
      char constant = 'S';
      for (int count : unit) {
        constant = count != 0 && count != most(unit) ? 'V' : constant;
      }
      each.append(constant);
    }
    return worst(each.toString());
  }

  private char covers(List<int[]> units) {
    char covers = units.isEmpty() ? 'V' : 'S';
    for (int[] unit : units) {
      for (int month = 0; month < Table.MONTHS; month++) {
        boolean inside = month >= Table.FIRST && month <= Table.LAST;
        covers = (unit[month] > 0) == inside ? covers : 'V';
      }
    }
    return covers;
  }

  private char mix() {
    if (table.bulk() == null) {
      return 'N';
    }
    int[] bulk = sum(bulk());
    int[] direct = sum(table.beside());
    char mix = 'S';
    for (int month = 0; month < Table.MONTHS; month++) {
      boolean strict = choices.is("bulk-with-direct-below-cap", "ONLY_BEYOND_CAP");
      mix = strict && direct[month] > 0 && bulk[month] != CAP ? 'V' : mix;
    }
    return mix;
  }

  private char vendor() {
    StringBuilder each = new StringBuilder();
    for (Item item : bulk()) {
      boolean named = item.resource() == Resource.GPU && item.type() == Table.Type.NAMED;
      each.append(gpu(item) == 'V' ? 'N' : named ? 'S' : 'U');
    }
    return worst(each.toString());
  }

  /**
   * Who cannot sign may not choose the route, so nobody may who is to sign: of no use is who else
   * can. The route's units have nothing to do with it.
   */
  private char contract() {
    StringBuilder each = new StringBuilder();
    for (Item item : bulk()) {
      each.append(signature(item.signer()));
    }
    return worst(each.toString());
  }

  /** Whoever signs if it is not stated: open unless all come to the same. */
  private char signature(@Nullable Integer signer) {
    if (signer != null) {
      return signs(table.people().get(signer));
    }
    StringBuilder each = new StringBuilder();
    table.people().forEach(person -> each.append(signs(person)));
    return each.length() > 0 && best(each.toString()) == worst(each.toString())
        ? each.charAt(0)
        : 'U';
  }

  private char signs(Person person) {
    char time = time(person);
    return time == 'V' ? 'V' : worst("" + time + (person.kind() == Body.COMPANY ? 'S' : 'U'));
  }

  private char time(Person person) {
    if (!table.notice() || person.daysLate() == null) {
      return 'U';
    }
    int late = person.daysLate();
    if (late <= 0) {
      return 'S';
    }
    if (late > TOLERANCE_DAYS || choices.is("about-one-month", "STRICT")) {
      return 'V';
    }
    return choices.is("about-one-month", "TOLERANCE_PASSES") ? 'S' : 'U';
  }
}
