package io.github.geniac.rules.outlook;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers to the facts of the call that admissibility rules ask for. */
final class StandardAnswers {

  private StandardAnswers() {}

  /**
   * Of the facts that only other rules ask for, none are needed; nor can the ministry's be told.
   */
  static Map<Fact, FactAnswers.Source> all() {
    Map<Fact, FactAnswers.Source> all = new LinkedHashMap<>();
    all.put(StandardFacts.PURPOSE, StandardAnswers::purposes);
    all.put(StandardFacts.LINEAGE, StandardAnswers::lineages);
    all.put(StandardFacts.BASE_ORIGIN, StandardAnswers::origins);
    all.put(StandardFacts.AWARD_NOTICE, PartyAnswers::notices);
    all.put(StandardFacts.CAN_SIGN_BY, PartyAnswers::signingDays);
    all.put(StandardFacts.SIGNATORY, PartyAnswers::signatories);
    all.put(StandardFacts.PARTICIPANT_KIND, PartyAnswers::kinds);
    all.put(StandardFacts.PROVIDER_KIND, PartyAnswers::kinds);
    all.put(StandardFacts.PROVIDER, PartyAnswers::providers);
    all.put(StandardFacts.PROVIDER_OPERATOR, PartyAnswers::operators);
    all.put(StandardFacts.RESOURCE, NodeAnswers::resources);
    all.put(StandardFacts.NODE_TYPE, NodeAnswers::types);
    all.put(StandardFacts.GPU_MEMORY, NodeAnswers::memories);
    all.put(StandardFacts.LOCAL_SSD, NodeAnswers::ssds);
    all.put(StandardFacts.BANDWIDTH, NodeAnswers::bandwidths);
    all.put(StandardFacts.ANCILLARY, NodeAnswers::ancillary);
    all.put(StandardFacts.AMOUNT, BulkAnswers::amounts);
    all.put(StandardFacts.PERIOD, BulkAnswers::periods);
    return Collections.unmodifiableMap(all);
  }

  static String subject(Unknown unknown) {
    return unknown.subject().map(Subject::id).orElse("");
  }

  /** Development, or anything else: rules on the verdict do not tell purposes 2 and 3 apart. */
  private static List<FactAnswer> purposes(Unknown unknown, Proposal proposal, CallTerms terms) {
    String id = subject(unknown);
    List<FactAnswer> answers = new ArrayList<>();
    for (Purpose purpose : List.of(Purpose.DEVELOPMENT, Purpose.PROVISION_ENVIRONMENT)) {
      answers.add(FactAnswer.of(
          purpose, facts -> Statements.workload(facts, id, one -> one.purpose(purpose))));
    }
    return answers;
  }

  /** A chain that is eligible, one that is not, and one that the call does not speak of. */
  private static List<FactAnswer> lineages(Unknown unknown, Proposal proposal, CallTerms terms) {
    String id = subject(unknown);
    List<FactAnswer> answers = new ArrayList<>();
    for (LineageStep step : List.of(
        LineageStep.fromScratch(),
        LineageStep.builder()
            .method(LineageMethod.FINE_TUNING)
            .baseOrigin(Origin.FOREIGN)
            .build(),
        LineageStep.builder().method(LineageMethod.MERGE).build())) {
      answers.add(FactAnswer.of(
          step, facts -> Statements.workload(facts, id, one -> one.lineage(List.of(step)))));
    }
    return answers;
  }

  private static List<FactAnswer> origins(Unknown unknown, Proposal proposal, CallTerms terms) {
    String id = subject(unknown);
    int step = unknown.detail().map(Integer::parseInt).orElse(1) - 1;
    List<FactAnswer> answers = new ArrayList<>();
    for (Origin origin : Origin.values()) {
      answers.add(FactAnswer.of(
          origin,
          facts -> Statements.workload(facts, id, one -> {
            List<LineageStep> steps = new ArrayList<>(one.build().lineage());
            LineageStep old = steps.get(step);
            steps.set(
                step,
                LineageStep.builder()
                    .method(old.method())
                    .baseModel(old.baseModel())
                    .produces(old.produces())
                    .baseOrigin(origin)
                    .build());
            return one.lineage(steps);
          })));
    }
    return answers;
  }
}
