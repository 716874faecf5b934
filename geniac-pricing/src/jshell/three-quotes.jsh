// A start-up's founder asks: "Three quotes lie on my desk, one of them for some weeks only. Which do
// I take, and when do we train?"
//   mvn -q -pl geniac-pricing -am process-classes -Ptour -Dscript=three-quotes
// Published: 98,304 H100-hours for Llama 3.3 Swallow 70B, 512 node-days; Lambda 8 x H100 at USD
// 31.92 and CoreWeave HGX H100 at USD 49.24 a node-hour (September 2026, secondary), here as if
// quoted. Invented: the domestic quote, the weeks in which it can be had, the caps and the phases.
// Assumed: 149.22 yen for a dollar (H.10 of 2024-10-15 as republished).
Desk d = desk("2024-10-15").withFx("USD/JPY", 149.22);
Organization lab = company("Example Start-up");
GpuNode h100 = GpuNode.builder().gpuModel("H100").gpuCount(8).build();
Phase data = Phase.builder().id("data").workNodeDays(40).nodes(1, 4).
    window(DayRange.parse("2024-10-15/2024-12-01")).
    flexibility(Phase.Flexibility.MALLEABLE).build();
Phase training = Phase.builder().id("training").workNodeDays(512).nodes(8, 32).after("data").
    flexibility(Phase.Flexibility.MALLEABLE).build();
Phase checks = Phase.builder().id("checks").workNodeDays(30).nodes(1, 4).after("training").
    flexibility(Phase.Flexibility.MALLEABLE).build();
Proposal work = Proposal.builder().title("70B, continued").addParticipants(lab).
    addWorkloads(Workload.builder().id("model").purpose(Purpose.DEVELOPMENT).performer(lab).
        addLineage(LineageStep.continuedPretraining("llama-3.3-70b", Origin.FOREIGN)).
        addPhases(data, training, checks).build()).build();
Offer small = byUse("small", "Small Cloud", h100, usd("31.92"), 8);
Offer large = byUse("large", "Large Cloud", h100, usd("49.24"), 64);
Offer winter = byUse("winter", "Domestic Cloud", h100, yen(4200), 24).toBuilder().
    available(DayRange.parse("2024-12-16/2025-01-20")).build();
say(d.table(List.of(small, large, winter)));

Found found = d.search(work, small, large, winter);
say("\n" + found.plan());
say("\n" + d.chart(found));
say("\n" + found.byCompletion());
say("\nWhat if one of them were withdrawn?\n" + found.alternatives(2));
say("\nWhen would the yen make another plan the cheapest?\n" + found.breakpoints("USD/JPY", 100, 180));
say("\n" + found.proof());
say("\nWithout the winter offer:\n" + d.search(work, small, large).plan());
