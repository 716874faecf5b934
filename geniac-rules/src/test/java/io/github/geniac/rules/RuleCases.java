package io.github.geniac.rules;

import java.util.List;
import java.util.stream.Stream;

/** The table of all cases, theme by theme. */
final class RuleCases {

  private RuleCases() {}

  static List<RuleCase> all() {
    return Stream.of(
            BulkCountCases.all(),
            BulkPeriodCases.all(),
            BulkNodeCases.all(),
            BulkVendorCases.all(),
            BulkContractCases.all(),
            BulkChargeCases.all(),
            RouteCases.all(),
            SupplierCases.all(),
            ServingCases.all(),
            ContentCases.all(),
            DeclarationCases.all(),
            FxCases.all(),
            LineageCases.all(),
            PurposeCases.all(),
            EligibilityCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
