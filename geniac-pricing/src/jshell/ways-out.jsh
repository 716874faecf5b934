// An applicant's planner asks: "We want 30 bulk nodes in the first month and 40 from then on. That
// is refused. Which small change gets us through, what does it cost, and how much room is left?"
//   mvn -q -pl geniac-pricing -am process-classes -Ptour -Dscript=ways-out
// Published: p5.48xlarge in us-east-1, USD 98.32 a node-hour on demand until March 2025 (vendor's
// page, seen November 2026). Invented: the provisional unit price, the day of signing, all names.
// Assumed: 149.22 yen for a dollar (H.10 of 2024-10-15 as republished).
Desk d = desk("2024-10-15").withFx("USD/JPY", 149.22);
DayRange period = days(d.terms());
Organization lab = company("Example Lab");
Provider amazon = Provider.of(company("Amazon Web Services"));
Price told = perNodeHour(usd("70")).toBuilder().basis(PriceBasis.PROVISIONAL_UNIT_PRICE).
    tax(TaxTreatment.EXCLUDED).allowsForFxMoves(true).build();
Price list = perNodeHour(usd("98.32")).toBuilder().basis(PriceBasis.LIST).
    tax(TaxTreatment.EXCLUDED).allowsForFxMoves(true).build();
NodeSchedule wish = nodes(period.firstMonths(1), 30).plus(period.afterMonths(1), 40);
Allocation bulk = Allocation.builder().id("bulk-gpu").provider(amazon).
    resource(node("p5.48xlarge")).amount(Amount.scheduled(wish)).period(period).
    pricePlan(new BulkTerm(told)).talks(TalksState.QUOTED).serves("model").build();
Allocation direct = Allocation.builder().id("direct-gpu").provider(amazon).
    resource(node("p5.48xlarge")).nodes(40).period(period).pricePlan(UsageBased.of(list)).
    talks(TalksState.QUOTED).serves("model").build();
Proposal plan = Proposal.builder().title("30, then 40").
    addParticipants(Participant.of(lab, LocalDate.of(2024, 11, 5))).
    awardNotice(LocalDate.of(2024, 10, 10)).directPlan(DirectPlan.of(direct)).
    bulkPlan(BulkPlan.builder().addBulk(bulk).build()).
    addWorkloads(Workload.builder().id("model").purpose(Purpose.DEVELOPMENT).performer(lab).
        addLineage(LineageStep.fromScratch()).build()).build();
say(d.assess(plan));

Mending ways = d.repair(plan);
say("\nThe ways out:\n" + ways);
Proposal mended = ways.proposal(1);
say("\nThe first of them, assessed again:\n" + d.assess(mended));
say("\nWhat it flips:\n" + d.difference(plan, mended));
say("\nHow far could it go from there?\n" + d.frontier(mended));

Proposal unsigned = mended.toBuilder().participants(List.of(Participant.of(lab))).build();
say("\nAnd if nobody knew yet when we can sign, what would decide it?\n" + d.settle(unsigned));
