package io.github.geniac.rules;

import java.util.List;

/** The rules of the call, in the order in which they are assessed. */
public final class StandardRules {

  private static final List<Rule> ALL = List.of(
      DevelopmentIncludedRule.RULE,
      DirectProcurementProposedRule.RULE,
      SupplierNotAcademicRule.RULE,
      NonGpuDirectRule.RULE,
      BulkNodeSpecRule.RULE,
      BulkNodeCapRule.RULE,
      BulkCountConstantRule.RULE,
      BulkCoversResearchPeriodRule.RULE,
      BulkDirectMixRule.RULE,
      BulkVendorRule.RULE,
      BulkContractInTimeRule.RULE,
      DirectPlanServesWorkloadsRule.RULE,
      DirectPlanConcreteRule.RULE,
      ApplicationStatesComputeRule.RULE,
      FxAssumptionStatedRule.RULE,
      BulkUnitPriceRule.RULE,
      BulkChargedInFullRule.RULE,
      ExcessOverCapSecuredRule.RULE,
      PerformersDeclaredRule.RULE,
      PriceInquiryCompleteRule.RULE,
      ModelLineageRule.RULE,
      ExternalProvisionIndispensableRule.RULE,
      DemonstrationFreeRule.RULE,
      WithinResearchPeriodRule.RULE,
      CostInScopeRule.RULE,
      DataPreparationOutsourcedRule.RULE);

  private StandardRules() {}

  /** {@return the rules, in order} */
  public static List<Rule> all() {
    return ALL;
  }
}
