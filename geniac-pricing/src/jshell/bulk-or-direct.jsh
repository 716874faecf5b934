// An applicant who was told the provisional unit price asks: "Is bulk worth it at that price, how
// many nodes of it, and up to which price?"
//   mvn -q -pl geniac-pricing -am process-classes -Ptour -Dscript=bulk-or-direct
// Published: p5.48xlarge in us-east-1, USD 98.32 a node-hour on demand until March 2025 (vendor's
// page, seen November 2026); 1.05 million H100-hours for OLMo 3 32B (secondary), 5,469 node-days.
// Invented: the provisional unit price, the domestic quote, the phases and all names.
// Assumed: 149.22 yen for a dollar (H.10 of 2024-10-15 as republished).
Desk d = desk("2024-10-15").withFx("USD/JPY", 149.22);
Organization lab = company("Example Lab");
Phase corpus = Phase.builder().id("corpus").workNodeDays(200).nodes(1, 12).
    flexibility(Phase.Flexibility.MALLEABLE).build();
Phase training = Phase.builder().id("training").workNodeDays(5469).nodes(16, 96).after("corpus").
    flexibility(Phase.Flexibility.MALLEABLE).build();
Phase tuning = Phase.builder().id("tuning").workNodeDays(400).nodes(4, 24).after("training").
    flexibility(Phase.Flexibility.MALLEABLE).build();
Proposal work = Proposal.builder().title("32B").
    addParticipants(Participant.of(lab, LocalDate.of(2024, 11, 5))).
    awardNotice(LocalDate.of(2024, 10, 10)).
    addWorkloads(Workload.builder().id("model").purpose(Purpose.DEVELOPMENT).performer(lab).
        addLineage(LineageStep.fromScratch()).addPhases(corpus, training, tuning).build()).build();
Offer ministry = bulk("Amazon Web Services", "p5.48xlarge", usd("70"));
Offer domestic = byUse("domestic", "Domestic Cloud", "p5.48xlarge", yen(13500), 24);
Offer onDemand = byUse("on-demand", "Amazon Web Services", "p5.48xlarge", usd("98.32"));
say(d.table(List.of(ministry, domestic, onDemand)));
say(d.table(work));

Found found = d.search(work, ministry, domestic, onDemand);
say("\n" + found.plan());
say("\n" + d.chart(found));
say("\n" + found.curve());
say("\n" + found.alternatives(3));
say("\nAt which unit price does another plan take over?\n" + found.breakpoints("bulk", 40, 140));
say("\n" + found.solveFor("bulk", yen("1,600,000,000"), 10, 140));
say("\nAs an application, what is open?\n" + d.assess(found));
