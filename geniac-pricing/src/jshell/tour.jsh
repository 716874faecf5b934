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
// Published: 172e9 parameters, 2.1e12 tokens. Assumed: 40 % of the peak of 8 H100 a node.
ComputeBudget budget = TrainingRun.builder().parameters("172e9").tokens("2.1e12").
    peak(GpuPeak.H100_SXM).gpusPerNode(8).build().at("0.40");
int wholePeriod = budget.wholeNodes(period);
say(budget + ": " + wholePeriod + " nodes for all of " + period);
Organization lab = Organization.company("Example Lab");
Organization amazon = Organization.company("Amazon Web Services");
GpuNode p5 = ReferenceNodes.AWS_P5_48XLARGE.node();
// A line that ends in a dot goes on: jshell takes a line that could end for the end.
Workload pretraining = Workload.builder().id("pretraining-172b").purpose(Purpose.DEVELOPMENT).
    performer(lab).addLineage(LineageStep.fromScratch()).build();
Price list = Price.builder().amount("USD 98.32").unit(PriceUnit.NODE_HOUR).
    basis(PriceBasis.LIST).tax(TaxTreatment.EXCLUDED).allowsForFxMoves(true).build();
Allocation direct = Allocation.builder().id("direct-gpu").provider(Provider.of(amazon)).
    resource(p5).nodes(wholePeriod).period(period).pricePlan(UsageBased.of(list)).
    talks(TalksState.QUOTED).serves("pretraining-172b").build();
Allocation bulk = Allocation.builder().id("bulk-gpu").provider(Provider.of(amazon)).
    resource(p5).nodes(wholePeriod).period(period).serves("pretraining-172b").build();
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

title("How to get there: the call's two examples that cannot be secured, and 112 nodes, mended");
Allocation atMost = bulk.toBuilder().amount(Amount.scheduled(firstMonthOnly)).build();
Allocation uneven = bulk.toBuilder().amount(Amount.scheduled(thirtyThenForty)).build();
for (Allocation one : List.of(atMost, uneven, bulk.withAmount(Amount.nodes(112)))) {
  Proposal refusedOne = proposal.withBulkPlan(BulkPlan.builder().addBulk(one).build());
  say(Repairs.standard().of(refusedOne, terms).explain(Locale.ENGLISH));
  say("");
}

title("How far can it go? The number of bulk nodes, all else equal");
say(Frontier.of(Setting.of(terms), proposal, FrontierAxes.bulkNodes(proposal, terms)).
    explain(Locale.ENGLISH));

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

title("What is left to do, and whom to ask, if nobody said how far the talks have come");
Allocation silent = direct.toBuilder().talks(Optional.empty()).build();
Proposal asking = proposal.withDirectPlan(DirectPlan.of(silent));
say(ToDoList.of(asking, Rulebook.standard().assess(asking, terms)).markdown(Locale.JAPANESE));

title("What if the call were another one: up to 120 nodes?");
say(Rulebook.standard().assess(more, terms.withBulkCap(120)));

title("What does it cost? The unit price of the bulk route is told on request; this one is made up");
Price told = Price.builder().amount("USD 70").unit(PriceUnit.NODE_HOUR).
    basis(PriceBasis.PROVISIONAL_UNIT_PRICE).tax(TaxTreatment.EXCLUDED).
    allowsForFxMoves(true).build();
Allocation priced = bulk.withPricePlan(new BulkTerm(told));
Proposal costed = proposal.withBulkPlan(BulkPlan.builder().addBulk(priced).build());
Pricing pricing = Pricing.of(terms);
say(pricing.price(costed).explain(Locale.ENGLISH));

title("And the ways out of 30, then 40: each with its cost, in Japanese");
Proposal unevenCosted = costed.withBulkPlan(BulkPlan.builder().
    addBulk(uneven.withPricePlan(new BulkTerm(told))).build());
say(PricedRepairs.of(pricing, unevenCosted).table(Locale.JAPANESE));

title("What if the yen moves? Both plans at five rates; when would a dearer bulk price break even?");
WhatIf whatIf = WhatIf.of(pricing, costed);
say(whatIf.grid(Axis.fx("USD/JPY", "130", "140", "149.22", "160", "170")).table(Locale.ENGLISH));
say(whatIf.breakEven(Scalar.price("bulk-gpu")).explain(Locale.ENGLISH));

title("Which plan is the cheapest? The work in phases, and four offers");
Phase corpus = Phase.builder().id("corpus").workNodeDays(240).nodes(2, 16).
    flexibility(Phase.Flexibility.MALLEABLE).build();
Phase training = budget.phase("training", NodeRange.of(16, 96), Phase.Flexibility.MALLEABLE).
    toBuilder().after("corpus").build();
Phase tuning = Phase.builder().id("tuning").workNodeDays(600).nodes(4, 24).after("training").
    flexibility(Phase.Flexibility.MALLEABLE).build();
Phase evaluation = Phase.builder().id("evaluation").workNodeDays(300).nodes(1, 12).
    after("corpus").flexibility(Phase.Flexibility.MALLEABLE).build();
Proposal work = proposal.withWorkloads(pretraining.toBuilder().
    addPhases(corpus, training, tuning, evaluation).build());
Offer ministry = Offer.builder().id("bulk").provider(Provider.of(amazon)).resource(p5).
    pricePlan(new BulkTerm(told)).build();
Offer onDemand = Offer.builder().id("on-demand").provider(Provider.of(amazon)).resource(p5).
    pricePlan(UsageBased.of(list)).build();
Price yen = Price.builder().amount("JPY 13500").unit(PriceUnit.NODE_HOUR).
    basis(PriceBasis.QUOTE).tax(TaxTreatment.EXCLUDED).allowsForFxMoves(false).build();
Offer domestic = Offer.builder().id("domestic").maxNodes(24).
    provider(Provider.of(Organization.company("Domestic Cloud"))).
    resource(p5).pricePlan(UsageBased.of(yen)).build();
Offer campus = Offer.builder().id("campus").provider(Provider.of(institute)).resource(p5).
    pricePlan(UsageBased.of(yen.withAmount(BigMoney.parse("JPY 4000")))).build();
ScenarioSearch search = ScenarioSearch.of(work, terms).
    withOffers(ministry, onDemand, domestic, campus);
long began = System.nanoTime();
SearchResult cheapest = search.run();
say(cheapest.explain(Locale.ENGLISH));
say("Searched and told in " + (System.nanoTime() - began) / 1_000_000 + " ms, from a cold start");
say("");
say("Proof: " + search.proveBulk().map(proof -> proof + ", flaws " + proof.flaws()).orElse("none"));
say("");
say(search.sensitivity(Parameter.fxRate("USD", "JPY"), "100.00", "200.00").explain(Locale.ENGLISH));
