// The applicant's finance officer asks: "What does a yen at 170 do to the cost, to the grant, and to
// what we have to bear ourselves?"
//   mvn -q -pl geniac-pricing -am process-classes -Ptour -Dscript=weak-yen
// Published: p5.48xlarge in a capacity block, USD 39.33 a node-hour (late 2024, mirror of the
// vendor's page); averages of the months in ReferenceRates (H.10 as republished).
// Assumed: 30 nodes, 149.22 yen for a dollar (H.10 of 2024-10-15), all names. Invented: a grant of
// one half up to 400 million yen; the call states neither rate nor cap.
Desk d = desk("2024-10-15").withSubsidy("1/2", yen("400,000,000"));
Organization lab = company("Example Lab");
Price quote = perNodeHour(usd("39.33")).toBuilder().basis(PriceBasis.QUOTE).
    tax(TaxTreatment.EXCLUDED).allowsForFxMoves(true).build();
Allocation gpus = Allocation.builder().id("gpus").resource(node("p5.48xlarge")).nodes(30).
    provider(Provider.of(company("Amazon Web Services"))).period(days(d.terms())).
    pricePlan(UsageBased.of(quote)).talks(TalksState.QUOTED).serves("model").build();
Proposal plan = Proposal.builder().title("30 nodes").addParticipants(lab).
    addWorkloads(Workload.builder().id("model").purpose(Purpose.DEVELOPMENT).performer(lab).
        addLineage(LineageStep.fromScratch()).build()).
    directPlan(DirectPlan.of(gpus)).addFxAssumptions(FxAssumption.of("USD", "JPY", "149.22")).
    build();
say(d.price(plan));

say("\nThe cost as the yen moves:");
Told<Grid> grid = d.whatIf(plan).fx("USD/JPY", 130, 140, 160, 170);
say(grid);
say(d.chart(grid));

say("\nWho bears it? The grant is decided at the rate stated, and does not rise with the dollar:");
say(d.whatIf(plan).burden("direct", "USD/JPY", 130, 140, 160, 170));

say("\nWhat would it have cost at the rates of the months that have been?");
say(d.whatIf(plan).replay("direct"));

say("\nAnd if the price were in yen, at today's rate?");
Price inYen = quote.withAmount(BigMoney.parse("JPY 5869"));
DirectPlan yenPlan = DirectPlan.of(gpus.withPricePlan(UsageBased.of(inYen)));
say(d.compare(plan, plan.withDirectPlan(yenPlan)));
