package io.github.geniac.pricing.json;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PhaseId;
import io.github.geniac.pricing.search.ProcurementPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codec of plans that a search found, which are read as such to be priced again. */
final class ProcurementCodecs {

  private static final int CODE_LENGTH = 3;

  private static final Codec<ExactMoney> EXACT_MONEY = Scalars.text(
      "[A-Z]{3} [0-9]+([.][0-9]+)?(/[1-9][0-9]*)?",
      "\"JPY 1000/3\"", ProcurementCodecs::money, money -> money.currency() + " " + money.amount());

  private static final Codec<Map.Entry<PhaseId, NodeSchedule>> PHASE =
      new ObjectCodec<>("scheduledPhase") {
        private final Member<PhaseId> phase = required("phase", WorkCodecs.PHASE_ID);
        private final Member<NodeSchedule> nodes = required("nodes", SupplyCodecs.SCHEDULE);

        @Override
        Map.Entry<PhaseId, NodeSchedule> make(Values of) {
          return Map.entry(of.get(phase), of.get(nodes));
        }

        @Override
        void state(Map.Entry<PhaseId, NodeSchedule> value, Statement to) {
          to.put(phase, value.getKey()).put(nodes, value.getValue());
        }
      };

  static final Codec<ProcurementPlan> PLAN = new ObjectCodec<>("procurementPlan") {
    private final Member<Integer> bulkNodes = required("bulkNodes", Numbers.wholeFrom(0));
    private final Member<List<Allocation>> bulk = list("bulk", ProposalCodecs.ALLOCATION);
    private final Member<List<Allocation>> direct = list("direct", ProposalCodecs.ALLOCATION);
    private final Member<List<Map.Entry<PhaseId, NodeSchedule>>> phases = set("phases", PHASE);
    private final Member<ExactMoney> cost = required("cost", EXACT_MONEY);

    @Override
    ProcurementPlan make(Values of) {
      Map<PhaseId, NodeSchedule> scheduled = new LinkedHashMap<>();
      of.get(phases).forEach(one -> scheduled.put(one.getKey(), one.getValue()));
      return new ProcurementPlan(
          of.get(bulkNodes), of.get(bulk), of.get(direct), scheduled, of.get(cost));
    }

    @Override
    void state(ProcurementPlan value, Statement to) {
      to.put(bulkNodes, value.bulkNodes())
          .put(bulk, value.bulk())
          .put(direct, value.direct())
          .put(phases, List.copyOf(value.phases().entrySet()))
          .put(cost, value.cost());
    }
  };

  private ProcurementCodecs() {}

  private static ExactMoney money(String text) {
    return ExactMoney.of(
        Amounts.currency(text.substring(0, CODE_LENGTH)),
        PlanCodecs.fraction(text.substring(CODE_LENGTH + 1)));
  }
}
