package io.github.geniac.pricing.json;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PhaseId;
import io.github.geniac.pricing.search.ProcurementPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/** The codec of plans that a search found, which are read as such to be priced again. */
final class ProcurementCodecs {

  private static final int CODE_LENGTH = 3;

  private static final Codec<ExactMoney> EXACT_MONEY = Scalars.text(
      "[A-Z]{3} [0-9]+([.][0-9]+)?(/[1-9][0-9]*)?",
      "\"JPY 1000/3\"", ProcurementCodecs::money, money -> money.currency() + " " + money.amount());

  private static final Codec<Map.Entry<PhaseId, NodeSchedule>> PHASE = ObjectCodec.of(
      "scheduledPhase",
      Member.required("phase", WorkCodecs.PHASE_ID, Map.Entry::getKey),
      Member.required("nodes", SupplyCodecs.SCHEDULE, Map.Entry::getValue),
      Map::entry);

  static final Codec<ProcurementPlan> PLAN = ObjectCodec.builder(
          "procurementPlan", Draft::new, Draft::plan)
      .with(
          Member.required("bulkNodes", Numbers.wholeFrom(0), ProcurementPlan::bulkNodes),
          (draft, nodes) -> draft.bulkNodes = nodes)
      .with(
          Member.list("bulk", ProposalCodecs.ALLOCATION, ProcurementPlan::bulk),
          (draft, bulk) -> draft.bulk = bulk)
      .with(
          Member.list("direct", ProposalCodecs.ALLOCATION, ProcurementPlan::direct),
          (draft, direct) -> draft.direct = direct)
      .with(
          Member.set("phases", PHASE, (ProcurementPlan plan) -> plan.phases().entrySet()),
          (draft, phases) -> phases.forEach(one -> draft.phases.put(one.getKey(), one.getValue())))
      .with(
          Member.required("cost", EXACT_MONEY, ProcurementPlan::cost),
          (draft, cost) -> draft.cost = cost)
      .build();

  private ProcurementCodecs() {}

  private static ExactMoney money(String text) {
    return ExactMoney.of(
        Amounts.currency(text.substring(0, CODE_LENGTH)),
        PlanCodecs.fraction(text.substring(CODE_LENGTH + 1)));
  }

  /** A plan in the making. Mutable, for one thread. */
  private static final class Draft {

    private int bulkNodes;
    private List<Allocation> bulk = List.of();
    private List<Allocation> direct = List.of();
    private final Map<PhaseId, NodeSchedule> phases = new LinkedHashMap<>();
    private ExactMoney cost = ExactMoney.zero(CurrencyUnit.JPY);

    ProcurementPlan plan() {
      return new ProcurementPlan(bulkNodes, bulk, direct, phases, cost);
    }
  }
}
