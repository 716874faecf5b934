// An applicant's engineering lead asks: "The award notice came on 10 October. Our lawyers can sign
// with the vendor only five and a half weeks later. What then?"
//   mvn -q -pl geniac-pricing -am process-classes -Ptour -Dscript=late-contract
// Published: the node type of the call; list price of p5.48xlarge in us-east-1 until March 2025,
// USD 98.32 a node-hour (vendor's page, seen November 2026). Assumed: 12 nodes, all days and names,
// and 149.22 yen for a dollar (H.10 of 2024-10-15 as republished).
Desk d = desk("2024-10-15").withFx("USD/JPY", 149.22);
DayRange period = days(d.terms());
Organization lab = company("Example Lab");
GpuNode p5 = node("p5.48xlarge");
Provider amazon = Provider.of(company("Amazon Web Services"));
Workload model = Workload.builder().id("model").purpose(Purpose.DEVELOPMENT).performer(lab).
    addLineage(LineageStep.fromScratch()).build();
Price list = perNodeHour(usd("98.32")).toBuilder().basis(PriceBasis.LIST).
    tax(TaxTreatment.EXCLUDED).allowsForFxMoves(true).build();
Allocation direct = Allocation.builder().id("direct-gpu").provider(amazon).resource(p5).nodes(12).
    period(period).pricePlan(UsageBased.of(list)).talks(TalksState.QUOTED).serves("model").build();
Allocation bulk = Allocation.builder().id("bulk-gpu").provider(amazon).resource(p5).nodes(12).
    period(period).serves("model").build();

// Signing is a fact of the participant; everything else stays.
Proposal signing(String day) {
  return Proposal.builder().title("signing by " + day).
      addParticipants(Participant.of(lab, LocalDate.parse(day))).addWorkloads(model).
      directPlan(DirectPlan.of(direct)).bulkPlan(BulkPlan.builder().addBulk(bulk).build()).
      awardNotice(LocalDate.of(2024, 10, 10)).build();
}
Proposal inTime = signing("2024-11-08");
Proposal late = signing("2024-11-18");

say("In time, within one month of the notice:\n" + d.assess(inTime));
say("\nFive and a half weeks after the notice:\n" + d.assess(late));
say("\nDoes that hang on how 'about one month' is read?\n" + d.survey(late));
say("\nStrictly one month:\n" + d.withReading("about-one-month", "strict").assess(late));
say("\nWhat changes from the one to the other:\n" + d.compare(inTime, late));
say("\nAnd without the bulk plan, so that nobody has to sign:\n" + d.assess(late.withoutBulkPlan()));
