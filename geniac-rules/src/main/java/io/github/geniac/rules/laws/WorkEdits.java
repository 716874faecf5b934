package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.GoodProposal.APPLICANT;
import static io.github.geniac.rules.laws.GoodProposal.PARTNER;
import static io.github.geniac.rules.laws.GoodProposal.TRAINING;

import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.internal.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The work: its purposes, how models come about, and what is provided to others. */
final class WorkEdits {

  private WorkEdits() {}

  static List<Edit> all() {
    List<Edit> all = new ArrayList<>(lineages());
    all.addAll(provisions());
    all.add(Edit.of("no workload", proposal -> Edits.withoutWorkload(proposal, TRAINING)));
    all.add(Edit.of("purpose open", TRAINING, one -> one.purpose(Optional.empty())));
    all.add(
        Edit.of("no development", TRAINING, one -> one.purpose(Purpose.DEMONSTRATION_INFERENCE)));
    all.add(Edit.of("performer open", TRAINING, one -> one.performer(Optional.empty())));
    all.add(Edit.of("performed by a stranger", TRAINING, one -> one.performer(PARTNER)));
    all.add(Edit.of(
        "data preparation alone", TRAINING, one -> one.dataPreparation(true).lineage(List.of())));
    all.add(Edit.of(
        "work that nobody serves",
        proposal -> more(
            proposal,
            Workload.builder().id("zz").purpose(Purpose.DEVELOPMENT).build(),
            Workload.builder().id("aa").performer(APPLICANT).build())));
    return all;
  }

  private static Edit lineage(String name, LineageStep... steps) {
    return Edit.of(name, TRAINING, one -> one.lineage(List.of(steps)));
  }

  private static List<Edit> lineages() {
    List<Edit> all = new ArrayList<>();
    for (LineageMethod method : LineageMethod.values()) {
      all.add(
          lineage("a model by " + method, LineageStep.builder().method(method).build()));
    }
    for (Origin origin : Origin.values()) {
      all.add(lineage("fine-tuning, base " + origin, LineageStep.fineTuning("base", origin)));
      all.add(lineage(
          "continued and fine-tuned, base " + origin,
          LineageStep.continuedPretraining("base", origin).withProduces(ModelId.of("ours")),
          tuned("ours")));
    }
    all.add(lineage("lineage open"));
    all.add(lineage("a model of itself", tuned("ours").withProduces(ModelId.of("ours"))));
    return all;
  }

  private static LineageStep tuned(String base) {
    return LineageStep.builder()
        .method(LineageMethod.FINE_TUNING)
        .baseModel(base)
        .build();
  }

  private static List<Edit> provisions() {
    List<Edit> all = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      all.add(provision(purpose, "good", one -> one));
      all.add(provision(purpose, "not indispensable", one -> one.indispensable(false)));
      all.add(provision(purpose, "not needed", one -> one.neededForProvision(false)));
      all.add(provision(purpose, "no demonstration", one -> one.demonstration(false)));
      all.add(provision(purpose, "charged", one -> one.freeOfCharge(false)));
      all.add(provision(
          purpose,
          "open",
          one -> one.indispensable(Optional.empty())
              .neededForProvision(Optional.empty())
              .demonstration(Optional.empty())
              .freeOfCharge(Optional.empty())));
    }
    return all;
  }

  private static Edit provision(
      Purpose purpose, String name, UnaryOperator<ExternalProvision.Builder> change) {
    ExternalProvision.Builder good = ExternalProvision.builder()
        .indispensable(true)
        .neededForProvision(true)
        .demonstration(true)
        .freeOfCharge(true);
    Workload serving = Workload.builder()
        .id("serve")
        .purpose(purpose)
        .performer(APPLICANT)
        .externalProvision(change.apply(good).build())
        .build();
    return Edit.of("provision for " + purpose + ": " + name, proposal -> more(proposal, serving));
  }

  private static Proposal more(Proposal proposal, Workload... more) {
    return proposal.toBuilder().addWorkloads(more).build();
  }
}
