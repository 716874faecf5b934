// 審査担当者の問い：「この提案を条項ごとに確かめたい。どの条項が満たされ、どこが未確定で、誰に何を聞けば
// よいか。解釈によって判定は変わるか。」
//   mvn -q -pl geniac-pricing -am process-classes -Ptour -Dscript=reviewer-ja
// 公表値：p5.48xlarge の us-east-1 定価 1 ノード時間 98.32 米ドル（2025 年 3 月まで、提供者のページ、2026 年
// 11 月確認）。仮定：30 ノード、日付、名称、1 米ドル 149.22 円（H.10、2024 年 10 月 15 日）。
Desk d = desk("2024-10-15").japanese();
DayRange period = days(d.terms());
Organization lab = company("例示研究所");
Provider amazon = Provider.of(company("Amazon Web Services"));
Price list = perNodeHour(usd("98.32")).toBuilder().basis(PriceBasis.LIST).
    tax(TaxTreatment.EXCLUDED).allowsForFxMoves(true).build();
Allocation direct = Allocation.builder().id("直接調達").provider(amazon).
    resource(node("p5.48xlarge")).nodes(30).period(period).pricePlan(UsageBased.of(list)).
    talks(TalksState.QUOTED).serves("事前学習").build();
Allocation bulk = Allocation.builder().id("一括確保").provider(amazon).
    resource(node("p5.48xlarge")).nodes(100).period(period).serves("事前学習").build();
Proposal plan = Proposal.builder().title("例示提案").addParticipants(Participant.of(lab)).
    addWorkloads(Workload.builder().id("事前学習").purpose(Purpose.DEVELOPMENT).performer(lab).
        addLineage(LineageStep.fromScratch()).build()).
    directPlan(DirectPlan.of(direct)).bulkPlan(BulkPlan.builder().addBulk(bulk).build()).
    addFxAssumptions(FxAssumption.of("USD", "JPY", "149.22")).
    awardNotice(LocalDate.of(2024, 10, 10)).build();

say(d.table(plan));
say("\n== 結論と妨げ\n" + d.assess(plan));
say("\n== 条項ごとの判定と質問\n" + d.clauses(plan));
say("\n== 解釈による違い\n" + d.survey(plan));
say("\n== 100 ノードちょうどを未確定と読む場合\n" + d.withReading("exactly-100", "open").assess(plan));
Proposal answered = plan.toBuilder().
    participants(List.of(Participant.of(lab, LocalDate.of(2024, 11, 5)))).build();
say("\n== 契約可能日が示されると\n" + d.compare(plan, answered));
say("\n== 費用（仮単価は照会により示されるため、一括は不明のまま）\n" + d.price(answered));
say("\n== 公募要領のどの条項を、どの規則が判定するか\n" + Ledger.explain(Locale.JAPANESE));
