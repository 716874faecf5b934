package io.github.geniac.pricing.json;

/** A plan document with phases of work and offers to search among. */
final class SearchText {

  static final String PLAN = """
      {
        "format": "geniac", "version": 1, "kind": "plan",
        "organizations": [
          {"id": "Lab", "kind": "company"},
          {"id": "Amazon Web Services", "kind": "company"},
          {"id": "Cloud", "kind": "company"}
        ],
        "terms": {"researchStart": "2024-10-15"},
        "proposal": {
          "participants": [{"organization": "Lab", "canSignBy": "2024-10-20"}],
          "workloads": [
            {
              "id": "train", "purpose": "development", "performer": "Lab",
              "lineage": [{"method": "from-scratch"}],
              "phases": [
                {
                  "id": "first", "workNodeDays": 900, "nodes": {"min": 1, "max": 12},
                  "flexibility": "malleable"
                },
                {
                  "id": "second", "workNodeDays": 400, "nodes": {"min": 1, "max": 8},
                  "predecessors": ["first"], "flexibility": "malleable"
                }
              ]
            }
          ],
          "fxAssumptions": [{"base": "USD", "counter": "JPY", "rate": 150}],
          "awardNotice": "2024-10-01"
        },
        "offers": [
          {
            "id": "bulk",
            "provider": {"seller": "Amazon Web Services", "operator": "Amazon Web Services"},
            "resource": {"gpuNode": "p5.48xlarge"},
            "pricePlan": {
              "bulkTerm": {"price": {"amount": "USD 60", "unit": "node-hour", "tax": "excluded"}}
            }
          },
          {
            "id": "cloud", "provider": {"seller": "Cloud", "operator": "Cloud"},
            "resource": {"gpuNode": "p5.48xlarge"},
            "pricePlan": {
              "usageBased": {"price": {"amount": "JPY 12000", "unit": "node-hour"}}
            },
            "maxNodes": 40
          },
          {
            "id": "odd", "provider": {"seller": "Cloud"},
            "resource": {"gpuNode": "p5.48xlarge"}
          }
        ]
      }
      """;

  private SearchText() {}
}
