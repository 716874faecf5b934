package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.geniac.pricing.json.JsonProblem.Position;
import java.util.List;
import java.util.regex.Pattern;

/** A plan document as people write it, for tests to spoil. */
final class PlanText {

  static final String PLAN = """
      {
        "format": "geniac", "version": 1, "kind": "plan",
        "organizations": [
          {"id": "Lab", "kind": "company"},
          {"id": "Cloud", "name": "Cloud KK", "affiliates": ["Parent"]},
          {"id": "Labellers"}
        ],
        "terms": {"researchStart": "2024-10-15", "bulkCap": 90},
        "readings": {"exactly-100": "open"},
        "subsidy": {"rate": "1/2", "cap": "JPY 900000000"},
        "budget": "JPY 2000000000",
        "proposal": {
          "participants": [{"organization": "Lab", "canSignBy": "2024-10-20"}],
          "workloads": [
            {
              "id": "train", "purpose": "development", "performer": "Lab",
              "phases": [
                {
                  "id": "first", "workNodeDays": 800, "nodes": {"min": 1, "max": 16},
                  "flexibility": "malleable"
                },
                {
                  "id": "second", "workNodeDays": 200, "nodes": {"min": 1, "max": 8},
                  "predecessors": ["first"], "flexibility": "malleable"
                }
              ]
            }
          ],
          "directPlan": {
            "allocations": [
              {
                "id": "nodes",
                "provider": {"seller": "Cloud", "operator": "Cloud"},
                "resource": {"gpuNode": "p5.48xlarge"},
                "amount": {"nodes": 8},
                "period": "2024-10-15/2025-04-15",
                "pricePlan": {
                  "usageBased": {"price": {"amount": "USD 98.32", "unit": "node-hour"}}
                },
                "serves": ["train"],
                "signatory": "Lab",
                "utilization": 0.90
              }
            ]
          },
          "costItems": [
            {
              "id": "labels", "category": "data-preparation", "contractor": "Labellers",
              "cost": {"amount": "JPY 20000000"}, "serves": [{"workload": "train", "share": 0.5}]
            }
          ],
          "fxAssumptions": [{"base": "USD", "counter": "JPY", "rate": 150, "limitedTo": ["nodes"]}],
          "awardNotice": "2024-10-01"
        }
      }
      """;

  private PlanText() {}

  /** The plan with one passage replaced, which it has exactly once. */
  static String with(String passage, String other) {
    assertThat(PLAN.split(Pattern.quote(passage), -1)).as(passage).hasSize(2);
    return PLAN.replace(passage, other);
  }

  /** Where a passage starts for the first time, counted by lines and characters. */
  static Position place(String text, String passage) {
    int at = text.indexOf(passage);
    assertThat(at).as(passage).isNotNegative();
    String before = text.substring(0, at);
    return new Position(before.split("\n", -1).length, at - before.lastIndexOf('\n'));
  }

  static JsonProblems problemsOf(String text) {
    return catchThrowableOfType(JsonProblems.class, () -> PlanDocument.parse(text));
  }

  /** The one problem of a text. */
  static JsonProblem problemOf(String text) {
    List<JsonProblem> problems = problemsOf(text).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
