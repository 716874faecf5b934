// A team that keeps its plan in git asks: "Somebody asked for 112 bulk nodes in plan.json. May we
// propose that? If not, which change do we commit, and is it within our budget?"
//   mvn -q -pl geniac-pricing -am process-classes -Ptour -Dscript=plan-in-git
// To be started in the folder of the clone: the plan lies beside this script. Published in it: USD
// 98.32 a node-hour of p5.48xlarge in us-east-1 on demand until March 2025 (vendor's page, seen
// November 2026). Invented: the provisional unit price, the budget, the day of signing, all names.
// Assumed: 149.22 yen for a dollar (H.10 of 2024-10-15 as republished).
import java.nio.file.Files;
import java.nio.file.Path;
Kept plan = read("geniac-pricing/src/jshell/plan.json");
Desk d = desk(plan);
say(plan);
say("\n" + d.assess(plan));

Mending ways = d.repair(plan);
say("\n" + ways);
Kept mended = plan.with(ways.proposal(1));
Money cost = d.price(mended).value().bulk().orElseThrow().total().rounded();
Money budget = plan.value().budget().orElseThrow();
say("\nThe first costs " + cost + ", within " + budget + ": " + !cost.isGreaterThan(budget));

Path folder = Files.createTempDirectory("plan-in-git");
say("\n" + d.save(mended, folder.resolve("plan.json")));
say(d.report(mended, folder.resolve("report.html")));
say(d.japanese().sheet(mended, folder.resolve("sheet.csv")));
Kept again = read(folder.resolve("plan.json"));
say("\nWhat the commit flips:\n" + d.difference(plan, again));
again.value().assess().orThrowIfInadmissible();
