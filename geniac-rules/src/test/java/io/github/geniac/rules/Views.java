package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.MarkdownReader.Table;
import io.github.geniac.rules.view.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the tests of all views share. */
final class Views {

  /** 30 nodes throughout, in the first month only, and then 40: the call's own examples. */
  static final Proposal E1 = Given.bulkNodes(Given.always(30));

  static final Proposal E2 = Given.bulkNodes(NodeSchedule.of(Given.FIRST_MONTH, 30));
  static final Proposal E3 =
      Given.bulkNodes(NodeSchedule.of(Given.FIRST_MONTH, 30).plus(Given.LATER_MONTHS, 40));

  static final Proposal EMPTY = Proposal.builder().build();

  /** A name that would break a table, a list, a heading and a page. */
  static final String HOSTILE = "a|b\n# `c` <b>&amp; [x](y) *z* _u_ ~s~ ! \\ {subject}";

  /** Days, decimals, clauses, and numbers of two digits or more; "purpose 1" is a word. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+([-.][0-9E]+)+|[0-9]{2,}");

  private Views() {}

  static Assessment assess(Proposal proposal) {
    return Rulebook.standard().assess(proposal, Given.TERMS);
  }

  /** Rules and keys of findings. */
  static List<String> keys(List<Point> points) {
    return points.stream().map(one -> one.rule() + " " + one.finding().key()).toList();
  }

  static Organization hostile() {
    return Organization.builder().id("hostile").name(HOSTILE).build();
  }

  /** Three allocations of which little is stated, from two providers and an unknown one. */
  static Proposal sparse() {
    return Given.directOf(
            Allocation.builder()
                .id("a")
                .provider(Provider.operatorUnknown(Given.SOMEBODY))
                .resource(Given.P5)
                .build(),
            Allocation.builder()
                .id("b")
                .provider(Provider.of(Given.CLOUD))
                .resource(Given.P5)
                .build(),
            Allocation.builder().id("c").build())
        .withoutBulkPlan();
  }

  static Proposal reversed(Proposal proposal) {
    return proposal.toBuilder()
        .participants(reversed(proposal.participants()))
        .workloads(reversed(proposal.workloads()))
        .costItems(reversed(proposal.costItems()))
        .directPlan(proposal.directPlan().map(plan -> DirectPlan.of(reversed(plan.allocations()))))
        .bulkPlan(proposal
            .bulkPlan()
            .map(plan -> BulkPlan.builder()
                .bulk(reversed(plan.bulk()))
                .direct(reversed(plan.direct()))
                .demand(plan.demand())
                .build()))
        .build();
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Both languages have the same tables with the same numbers in each row, and no gap. */
  static void bothLanguagesSayTheSame(Function<Locale, String> markdown) {
    String english = markdown.apply(Locale.ENGLISH);
    String japanese = markdown.apply(Locale.JAPANESE);
    assertThat(english).doesNotContain("{", "view.", "label.", "| |", "|  |");
    assertThat(japanese).doesNotContain("{", "view.", "label.", "| |", "|  |");
    List<Table> first = MarkdownReader.tables(english);
    List<Table> second = MarkdownReader.tables(japanese);
    assertThat(second).hasSameSizeAs(first);
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i).head()).hasSameSizeAs(first.get(i).head());
      assertThat(second.get(i).rows()).hasSameSizeAs(first.get(i).rows());
      for (int k = 0; k < first.get(i).rows().size(); k++) {
        assertThat(idsAndNumbers(second.get(i).rows().get(k)))
            .as(first.get(i).rows().get(k).toString())
            .isEqualTo(idsAndNumbers(first.get(i).rows().get(k)));
      }
    }
  }

  /** The numbers of a row, in order of size: the languages tell them in orders of their own. */
  private static List<String> idsAndNumbers(List<List<String>> row) {
    return NUMBER
        .matcher(row.toString().replaceAll("10 月中旬|10 進|\"100 or more\"|FX as in 0.2", ""))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
