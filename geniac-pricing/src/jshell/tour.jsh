// A first look at the library: mvn -q -pl geniac-pricing -am process-classes -Ptour
void say(Object text) {
  System.out.println(text);
}

void title(String text) {
  say("\n== " + text + " ==");
}

// The research period is an input: the call says mid-October, provisionally, and gives no year.
CallTerms terms = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
DayRange period = terms.researchPeriod();

title("The call's own examples of what can be secured in bulk");
NodeSchedule throughout = NodeSchedule.of(period, 30);
NodeSchedule firstMonthOnly = NodeSchedule.of(period.firstMonths(1), 30);
NodeSchedule thirtyThenForty = firstMonthOnly.plus(period.afterMonths(1), 40);
for (NodeSchedule nodes : List.of(throughout, firstMonthOnly, thirtyThenForty)) {
  say(nodes);
  ScheduleRules.judge(nodes, terms).forEach(result -> say("  " + result.explain(Locale.ENGLISH)));
}

title("A proposal with the compute of LLM-jp-3 172B");
// 6 x 172e9 parameters x 2.1e12 tokens at 40 % of 989 TFLOP/s are 1.52 million H100-hours: 44 nodes.
Organization lab = Organization.company("Example Lab");
Organization amazon = Organization.company("Amazon Web Services");
GpuNode p5 = ReferenceNodes.AWS_P5_48XLARGE.node();
// A line that ends in a dot goes on: jshell takes a line that could end for the end.
Workload pretraining = Workload.builder().id("pretraining-172b").purpose(Purpose.DEVELOPMENT).
    performer(lab).addLineage(LineageStep.fromScratch()).build();
Price list = Price.builder().amount("USD 98.32").unit(PriceUnit.NODE_HOUR).
    basis(PriceBasis.LIST).allowsForFxMoves(true).build();
Allocation direct = Allocation.builder().id("direct-gpu").provider(Provider.of(amazon)).
    resource(p5).nodes(44).period(period).pricePlan(UsageBased.of(list)).
    talks(TalksState.QUOTED).serves("pretraining-172b").build();
Allocation bulk = Allocation.builder().id("bulk-gpu").provider(Provider.of(amazon)).
    resource(p5).nodes(44).period(period).serves("pretraining-172b").build();
Proposal proposal = Proposal.builder().
    addParticipants(Participant.of(lab, LocalDate.of(2024, 11, 5))).
    addWorkloads(pretraining).
    directPlan(DirectPlan.of(direct)).
    bulkPlan(BulkPlan.builder().addBulk(bulk).build()).
    addFxAssumptions(FxAssumption.of("USD", "JPY", "149.22")).
    awardNotice(LocalDate.of(2024, 10, 10)).build();
Assessment assessment = Rulebook.standard().assess(proposal, terms);
say(assessment.explain(Locale.ENGLISH));
say("");
say(assessment.explain(Locale.JAPANESE));

title("What if 112 nodes were wanted in bulk?");
BulkPlan bulk112 = BulkPlan.builder().addBulk(bulk.withAmount(Amount.nodes(112))).build();
Proposal more = proposal.withBulkPlan(bulk112);
Assessment refused = Rulebook.standard().assess(more, terms);
say(refused);
refused.results("bulk-node-cap").forEach(result -> say(result.explain(Locale.ENGLISH)));

title("What if the direct contract went to a national research institute?");
Organization institute = Organization.of("AIST", OrganizationKind.NATIONAL_RESEARCH_INSTITUTE);
DirectPlan fromInstitute = DirectPlan.of(direct.withProvider(Provider.of(institute)));
Assessment academic = Rulebook.standard().assess(proposal.withDirectPlan(fromInstitute), terms);
say(academic);
academic.results("supplier-not-academic").forEach(one -> say(one.explain(Locale.ENGLISH)));

title("What if the vendor's contract were signed two weeks later? One reading decides");
Participant later = Participant.of(lab, LocalDate.of(2024, 11, 19));
Proposal late = proposal.toBuilder().participants(List.of(later)).build();
say(Rulebook.standard().assess(late, terms));
say(Rulebook.standard().survey(late, terms).explain(Locale.ENGLISH));
say(Rulebook.standard().survey(late, terms).explain(Locale.JAPANESE));

title("What if the call were another one: at most 40 nodes?");
say(Rulebook.standard().assess(proposal, terms.withBulkCap(40)));
