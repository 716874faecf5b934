package io.github.geniac.rules;

import static io.github.geniac.rules.Given.ACME;
import static io.github.geniac.rules.Given.BETA;
import static io.github.geniac.rules.Given.FIRST_HALF;
import static io.github.geniac.rules.Given.FIRST_MONTH;
import static io.github.geniac.rules.Given.LATER_MONTHS;
import static io.github.geniac.rules.Given.SECOND_HALF;
import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.always;
import static io.github.geniac.rules.Given.bulk;
import static io.github.geniac.rules.Given.bulkNodes;
import static io.github.geniac.rules.Given.bulkOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.joint;
import static io.github.geniac.rules.Given.nodes;
import static io.github.geniac.rules.Given.signed;
import static io.github.geniac.rules.Given.unsigned;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardFacts.AMOUNT;
import static io.github.geniac.rules.StandardFacts.SIGNATORY;
import static io.github.geniac.rules.StandardReadings.EXACTLY_100;
import static io.github.geniac.rules.StandardReadings.EXCESS_SECURED_HOW;
import static io.github.geniac.rules.StandardReadings.JOINT_BULK_UNIT;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.ExactlyAtCap;
import io.github.geniac.rules.StandardReadings.ExcessSecuredHow;
import io.github.geniac.rules.StandardReadings.JointBulkUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many bulk nodes there may be, and that they are one number. */
final class BulkCountCases {

  /** 30 nodes in the first month, then 40: the call's third example. */
  private static final NodeSchedule THIRD_EXAMPLE =
      NodeSchedule.of(FIRST_MONTH, 30).plus(LATER_MONTHS, 40);

  private static final Allocation UNKNOWN =
      Given.bulkNodes().toBuilder().id("unknown").amount(Optional.empty()).build();

  private BulkCountCases() {}

  static List<RuleCase> all() {
    return Stream.of(cap(), capWithGaps(), jointCap(), constant(), jointConstant())
        .flatMap(List::stream)
        .toList();
  }

  private static Found within(int nodes) {
    return found("within-cap").with("nodes", nodes).with("cap", 100).with("slack", 100 - nodes);
  }

  private static Found over(String day, int nodes, int excess) {
    return found("over-cap")
        .with("day", day)
        .with("nodes", nodes)
        .with("cap", 100)
        .with("excess", excess);
  }

  private static Found amountOpen(String allocation) {
    return found("amount-open").about(allocation).missing(AMOUNT);
  }

  private static Found periodOpen(String allocation) {
    return found("period-open").about(allocation).missing(StandardFacts.PERIOD);
  }

  private static Found signatoryOpen(String allocation) {
    return found("signatory-open").about(allocation).under(JOINT_BULK_UNIT).missing(SIGNATORY);
  }

  private static List<RuleCase> cap() {
    Verify cap = verify("bulk-node-cap");
    return List.of(
        cap.when("no bulk plan, no cap")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        cap.when("no node is too few")
            .bulk(bulkNodes(0))
            .violated(found("no-nodes").with("cap", 100)),
        cap.when("a bulk plan without bulk nodes has too few")
            .bulk(bulkOf())
            .violated(found("no-nodes").with("cap", 100)),
        cap.when("1 node is within the cap").bulk(bulkNodes(1)).satisfied(within(1)),
        cap.when("92 nodes leave 8").bulk(bulkNodes(92)).satisfied(within(92).with("slack", 8)),
        cap.when("99 nodes leave 1").bulk(bulkNodes(99)).satisfied(within(99)),
        cap.when("100 nodes are within the cap").bulk(bulkNodes(100)).satisfied(within(100)),
        cap.when("101 nodes are 1 over the cap")
            .bulk(bulkNodes(101))
            .violated(over("2024-10-15", 101, 1)),
        cap.when("the first day over the cap is told")
            .bulk(bulkNodes(NodeSchedule.of(FIRST_MONTH, 100).plus(LATER_MONTHS, 112)))
            .violated(over("2024-11-15", 112, 12)),
        cap.when("60 and 40 nodes are 100")
            .bulk(bulkOf(unsigned("a", always(60)), unsigned("b", always(40))))
            .satisfied(within(100)),
        cap.when("60 and 41 nodes are over the cap where they overlap")
            .bulk(
                bulkOf(unsigned("a", always(60)), unsigned("b", NodeSchedule.of(LATER_MONTHS, 41))))
            .violated(over("2024-11-15", 101, 1)),
        cap.when("60 and 60 nodes one after the other never exceed 60")
            .bulk(bulkOf(
                unsigned("a", NodeSchedule.of(FIRST_HALF, 60)),
                unsigned("b", NodeSchedule.of(SECOND_HALF, 60))))
            .satisfied(within(60)),
        cap.when("storage has no nodes")
            .bulk(bulkOf(
                Given.bulkNodes(),
                Allocation.builder()
                    .id("disk")
                    .resource(STORAGE)
                    .quantity("500")
                    .build()))
            .satisfied(within(30)),
        cap.when("the cap of another round is another number")
            .bulk(bulkNodes(51))
            .terms(TERMS.withBulkCap(50))
            .violated(found("over-cap").with("nodes", 51).with("cap", 50).with("excess", 1)),
        cap.when("exactly 100 nodes may be read as open")
            .bulk(bulkNodes(100))
            .under(EXACTLY_100, ExactlyAtCap.OPEN)
            .undetermined(found("at-cap").under(EXACTLY_100).with("cap", 100)),
        cap.when("99 nodes are not open, however 100 are read")
            .bulk(bulkNodes(99))
            .under(EXACTLY_100, ExactlyAtCap.OPEN)
            .satisfied(within(99)),
        cap.when("101 nodes may be arranged with the ministry")
            .bulk(bulkNodes(101))
            .under(EXCESS_SECURED_HOW, ExcessSecuredHow.ARRANGED_WITH_MINISTRY)
            .undetermined(over("2024-10-15", 101, 1).under(EXCESS_SECURED_HOW)),
        cap.when("100 nodes need no arrangement")
            .bulk(bulkNodes(100))
            .under(EXCESS_SECURED_HOW, ExcessSecuredHow.ARRANGED_WITH_MINISTRY)
            .satisfied(within(100)));
  }

  private static List<RuleCase> capWithGaps() {
    Verify cap = verify("bulk-node-cap");
    Found someDay =
        found("over-cap-some-day").with("nodes", 101).with("cap", 100).with("excess", 1);
    return List.of(
        cap.when("how many nodes there are is asked")
            .bulk(bulkOf(UNKNOWN))
            .undetermined(amountOpen("unknown")),
        cap.when("100 nodes on days not stated may still be joined by others")
            .bulk(bulk(one -> one.nodes(100).period(Optional.empty())))
            .undetermined(periodOpen("bulk")),
        cap.when("101 nodes are too many on whatever days")
            .bulk(bulk(one -> one.nodes(101).period(Optional.empty())))
            .violated(someDay),
        cap.when("101 nodes on whatever days may be arranged with the ministry")
            .bulk(bulk(one -> one.nodes(101).period(Optional.empty())))
            .under(EXCESS_SECURED_HOW, ExcessSecuredHow.ARRANGED_WITH_MINISTRY)
            .undetermined(found("over-cap-some-day").under(EXCESS_SECURED_HOW).with("nodes", 101)),
        cap.when("60 and 50 nodes need not overlap")
            .bulk(bulkOf(
                Given.bulkNodes().toBuilder()
                    .id("a")
                    .nodes(60)
                    .period(Optional.empty())
                    .build(),
                Given.bulkNodes().toBuilder()
                    .id("b")
                    .nodes(50)
                    .period(Optional.empty())
                    .build()))
            .undetermined(periodOpen("a"), periodOpen("b")),
        cap.when("what is over the cap stays so beside what is not stated")
            .bulk(bulkOf(unsigned("a", always(101)), UNKNOWN))
            .violated(over("2024-10-15", 101, 1)),
        cap.when("what is not stated may exceed the cap")
            .bulk(bulkOf(unsigned("a", always(50)), UNKNOWN))
            .undetermined(amountOpen("unknown")),
        cap.when("0 nodes on days not stated are no nodes")
            .bulk(bulk(one -> one.nodes(0).period(Optional.empty())))
            .violated(found("no-nodes")),
        cap.when("what is not stated at all may be nodes")
            .bulk(bulkOf(Allocation.builder().id("empty").build()))
            .undetermined(amountOpen("empty"), periodOpen("empty")),
        cap.when("a quantity is none of nodes")
            .bulk(bulkOf(
                Given.bulkNodes(),
                Allocation.builder()
                    .id("some")
                    .amount(Amount.quantity(BigDecimal.TEN))
                    .build()))
            .satisfied(within(30)));
  }

  private static List<RuleCase> jointCap() {
    Verify cap = verify("bulk-node-cap");
    Allocation acme60 = signed(ACME, "a", always(60));
    Allocation beta60 = signed(BETA, "b", always(60));
    return List.of(
        cap.when("two participants share one cap")
            .bulk(joint(acme60, beta60))
            .violated(over("2024-10-15", 120, 20)),
        cap.when("two participants may have a cap each")
            .bulk(joint(acme60, beta60))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .satisfied(within(60), within(60)),
        cap.when("what one participant signs for adds up")
            .bulk(joint(acme60, signed(ACME, "b", always(41)), signed(BETA, "c", always(9))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .violated(over("2024-10-15", 101, 1)),
        cap.when("who signs matters once the sum reaches the cap")
            .bulk(joint(acme60, unsigned("b", always(60))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .undetermined(signatoryOpen("b")),
        cap.when("who signs does not matter below the cap")
            .bulk(joint(acme60, unsigned("b", always(39))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .satisfied(within(39), within(60)),
        cap.when("who signs does not matter at the cap")
            .bulk(joint(acme60, unsigned("b", always(40))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .satisfied(within(40), within(60)),
        cap.when("who signs may matter at the cap if 100 are open")
            .bulk(joint(acme60, unsigned("b", always(40))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .under(EXACTLY_100, ExactlyAtCap.OPEN)
            .undetermined(signatoryOpen("b")),
        cap.when("101 nodes are too many whoever signs")
            .bulk(joint(acme60, unsigned("b", always(101))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .violated(over("2024-10-15", 101, 1)),
        cap.when("a participant without nodes has nothing to keep to")
            .bulk(joint(acme60, signed(BETA, "b", NodeSchedule.empty())))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .satisfied(within(60)),
        cap.when("two participants without any bulk nodes have too few")
            .bulk(joint())
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .violated(found("no-nodes")),
        cap.when("two participants with no node at all have too few")
            .bulk(joint(
                signed(ACME, "a", NodeSchedule.empty()), signed(BETA, "b", NodeSchedule.empty())))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .violated(found("no-nodes")),
        cap.when("both the amount and the signatory are asked")
            .bulk(joint(acme60, UNKNOWN))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .undetermined(amountOpen("unknown"), signatoryOpen("unknown")),
        cap.when("a single participant is the proposal, whoever signs")
            .bulk(bulkOf(unsigned("a", always(60)), unsigned("b", always(60))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .violated(over("2024-10-15", 120, 20)));
  }

  private static List<RuleCase> constant() {
    Verify constant = verify("bulk-count-constant");
    return List.of(
        constant
            .when("no bulk plan, no count")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        constant
            .when("E1: 30 nodes throughout are constant")
            .bulk(bulkNodes(30))
            .satisfied(found("constant").with("nodes", 30)),
        constant
            .when("E2: 30 nodes in the first month only are constant")
            .bulk(bulkNodes(NodeSchedule.of(FIRST_MONTH, 30)))
            .satisfied(found("constant").with("nodes", 30)),
        constant
            .when("E3: 30 nodes and then 40 change")
            .bulk(bulkNodes(THIRD_EXAMPLE))
            .violated(found("changes")
                .with("first", "2024-10-15")
                .with("nodes", 30)
                .with("day", "2024-11-15")
                .with("other", 40)),
        constant
            .when("30 nodes and then 30 in adjoining tranches are constant")
            .bulk(bulkNodes(NodeSchedule.of(FIRST_MONTH, 30).plus(LATER_MONTHS, 30)))
            .satisfied(found("constant").with("nodes", 30)),
        constant
            .when("30 nodes, a break, and 30 nodes are one count where there is one")
            .bulk(bulkNodes(nodes("2024-10-15/2024-12-01", 30).plus(SECOND_HALF, 30)))
            .satisfied(found("constant").with("nodes", 30)),
        constant
            .when("a change after a break is the one told")
            .bulk(bulkNodes(nodes("2024-10-15/2024-11-01", 30)
                .plus(nodes("2024-11-10/2024-12-01", 30))
                .plus(nodes("2024-12-24/2025-01-01", 29))))
            .violated(found("changes")
                .with("first", "2024-10-15")
                .with("nodes", 30)
                .with("day", "2024-12-24")
                .with("other", 29)),
        constant
            .when("two allocations that complement each other are constant")
            .bulk(bulkOf(
                unsigned("a", THIRD_EXAMPLE),
                unsigned("b", NodeSchedule.of(FIRST_MONTH, 40).plus(LATER_MONTHS, 30))))
            .satisfied(found("constant").with("nodes", 70)),
        constant
            .when("no node at all is no count")
            .bulk(bulkNodes(0))
            .notApplicable(found("no-nodes")),
        constant
            .when("what is not stated may change the count")
            .bulk(bulkOf(unsigned("a", THIRD_EXAMPLE), UNKNOWN))
            .undetermined(amountOpen("unknown")),
        constant
            .when("a period that is not stated is asked")
            .bulk(bulk(one -> one.period(Optional.empty())))
            .undetermined(periodOpen("bulk")));
  }

  private static List<RuleCase> jointConstant() {
    Verify constant = verify("bulk-count-constant");
    Allocation acmeFirst = signed(ACME, "a", NodeSchedule.of(FIRST_HALF, 30));
    Allocation betaSecond = signed(BETA, "b", NodeSchedule.of(SECOND_HALF, 40));
    NodeSchedule complement = NodeSchedule.of(FIRST_MONTH, 40).plus(LATER_MONTHS, 30);
    return List.of(
        constant
            .when("30 nodes of one and then 40 of another change")
            .bulk(joint(acmeFirst, betaSecond))
            .violated(found("changes")
                .with("first", "2024-10-15")
                .with("nodes", 30)
                .with("day", "2025-01-15")
                .with("other", 40)),
        constant
            .when("30 nodes of one and then 40 of another are constant for each")
            .bulk(joint(acmeFirst, betaSecond))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .satisfied(found("constant").with("nodes", 30), found("constant").with("nodes", 40)),
        constant
            .when("what complements each other changes for each")
            .bulk(joint(signed(ACME, "a", THIRD_EXAMPLE), signed(BETA, "b", complement)))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .violated(
                found("changes").with("nodes", 30).with("other", 40),
                found("changes").with("nodes", 40).with("other", 30)),
        constant
            .when("whoever signs, constant counts over the same days are constant")
            .bulk(joint(signed(ACME, "a", always(20)), unsigned("b", always(30))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .satisfied(found("constant").with("nodes", 30), found("constant").with("nodes", 20)),
        constant
            .when("who signs matters for counts over different days")
            .bulk(joint(acmeFirst, unsigned("b", NodeSchedule.of(SECOND_HALF, 40))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .undetermined(signatoryOpen("b")),
        constant
            .when("who signs matters for counts that change")
            .bulk(joint(signed(ACME, "a", THIRD_EXAMPLE), unsigned("b", complement)))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .undetermined(signatoryOpen("b")),
        constant
            .when("an allocation without nodes does not matter, whoever signs")
            .bulk(joint(signed(ACME, "a", always(20)), unsigned("b", NodeSchedule.empty())))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .satisfied(found("constant").with("nodes", 20)),
        constant
            .when("E3 cannot be, whoever signs for its only nodes")
            .bulk(joint(unsigned("b", THIRD_EXAMPLE)))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .violated(found("changes").with("nodes", 30).with("other", 40)),
        constant
            .when("whoever signs, constant counts with the same gap are constant")
            .bulk(joint(signed(ACME, "a", gapped(20)), unsigned("b", gapped(30))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .satisfied(found("constant").with("nodes", 30), found("constant").with("nodes", 20)),
        constant
            .when("an amount that is not stated is asked, with who signs")
            .bulk(joint(signed(ACME, "a", always(20)), UNKNOWN))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .undetermined(amountOpen("unknown"), signatoryOpen("unknown")));
  }

  /** So many nodes, but none from the second month to the third. */
  private static NodeSchedule gapped(int nodes) {
    return NodeSchedule.of(FIRST_MONTH, nodes).plus(SECOND_HALF, nodes);
  }
}
