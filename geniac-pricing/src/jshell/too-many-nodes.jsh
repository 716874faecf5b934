// An applicant asks: "We need 112 nodes for all of the research period. The cap is 100. How do we
// stay admissible, and what does each way cost?"
//   mvn -q -pl geniac-pricing -am process-classes -Ptour -Dscript=too-many-nodes
// Published: p5.48xlarge in us-east-1, USD 98.32 a node-hour on demand until March 2025 (vendor's
// page, seen November 2026). Invented: the provisional unit price, and all names.
// Assumed: 149.22 yen for a dollar (H.10 of 2024-10-15 as republished).
Desk d = desk("2024-10-15").withFx("USD/JPY", 149.22);
DayRange period = days(d.terms());
Organization lab = company("Example Lab");
say("As bulk nodes alone:\n" + d.judge(nodes(period, 112)));
say("\nAt the cap:\n" + d.judge(nodes(period, 100)));

Price told = perNodeHour(usd("70")).toBuilder().basis(PriceBasis.PROVISIONAL_UNIT_PRICE).
    tax(TaxTreatment.EXCLUDED).allowsForFxMoves(true).build();
Price list = perNodeHour(usd("98.32")).toBuilder().basis(PriceBasis.LIST).
    tax(TaxTreatment.EXCLUDED).allowsForFxMoves(true).build();
Allocation nodes(String id, int count, PricePlan price) {
  return Allocation.builder().id(id).provider(Provider.of(company("Amazon Web Services"))).
      resource(node("p5.48xlarge")).nodes(count).period(period).pricePlan(price).
      talks(TalksState.QUOTED).serves("model").build();
}
DirectPlan alone = DirectPlan.of(nodes("direct-gpu", 112, UsageBased.of(list)));
Proposal with(String title, BulkPlan bulkPlan) {
  return Proposal.builder().title(title).addParticipants(Participant.of(lab, period.start())).
      awardNotice(LocalDate.of(2024, 10, 10)).directPlan(alone).bulkPlan(bulkPlan).
      addWorkloads(Workload.builder().id("model").purpose(Purpose.DEVELOPMENT).performer(lab).
          addLineage(LineageStep.fromScratch()).build()).build();
}
BulkPlan.Builder demand() { return BulkPlan.builder().demand(NodeSchedule.of(period, 112)); }
Allocation all = nodes("bulk-gpu", 112, new BulkTerm(told));
Allocation hundred = nodes("bulk-gpu", 100, new BulkTerm(told));
Allocation twelve = nodes("excess-gpu", 12, UsageBased.of(list));
Proposal asWished = with("112 in bulk", demand().addBulk(all).build());
Proposal short12 = with("100 in bulk", demand().addBulk(hundred).build());
Proposal beside = with("100 in bulk and 12 direct",
    demand().addBulk(hundred).addDirect(twelve).build());
for (Proposal one : List.of(asWished, short12, beside)) {
  say("\n== " + one.title().orElseThrow() + "\n" + d.assess(one));
}
say("\nWhat the third way changes:\n" + d.compare(asWished, beside));
say("\n" + d.price(beside));
say("\nIs 100 within the cap? The other reading:\n" + d.withReading("exactly-100", "open").assess(beside));
say("\n" + d.chart(beside));
