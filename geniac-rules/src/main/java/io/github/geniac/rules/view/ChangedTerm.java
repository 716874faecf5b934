package io.github.geniac.rules.view;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.GpuNode;
import io.github.geniac.rules.Clause;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A term of the call that the assessment takes to be another than published, such as a cap of 120
 * nodes instead of 100. Immutable.
 *
 * @param parameter which term
 * @param published what the call, or this library's reading of it, says; empty if nothing
 * @param here what the assessment takes it to be; empty if nothing
 */
public record ChangedTerm(Parameter parameter, List<Object> published, List<Object> here) {

  /** A parameter of {@link CallTerms}; the first day of the research period is always an input. */
  public enum Parameter {
    /** How many months the research period lasts. */
    RESEARCH_MONTHS("1.2"),
    /** The first and the last day on which a start is mid-October. */
    EXPECTED_START("1.2"),
    /** The most nodes of the bulk route. */
    BULK_CAP("2.3"),
    /** Type, number and model of the GPUs of the reference node. */
    NODE_GPUS("2.2"),
    /** The GPU memory of the reference node, in GB. */
    NODE_MEMORY_GB("2.2"),
    /** The local SSD of the reference node, in TB. */
    NODE_SSD_TB("2.2"),
    /** The injection bandwidth of the reference node, in Tbps. */
    NODE_BANDWIDTH_TBPS("2.2"),
    /** By how much a bandwidth may fall short and be open, in Tbps. */
    BANDWIDTH_TOLERANCE_TBPS("2.2"),
    /** The vendors and node types of the bulk route. */
    NODE_TYPES("2.4"),
    /** Within how many months of the notice the contract is signed. */
    CONTRACT_MONTHS("2.7"),
    /** How many days "about" adds to that. */
    CONTRACT_TOLERANCE_DAYS("2.7"),
    /** The kinds of bodies that may not supply compute. */
    EXCLUDED_SUPPLIERS("0.5"),
    /** The kinds of bodies of which it is open whether they may. */
    EQUIVALENT_SUPPLIERS("0.5"),
    /** The kinds of bodies that can sign the vendor's contract. */
    SIGNATORIES("2.7");

    private final String clause;

    Parameter(String clause) {
      this.clause = clause;
    }

    /** {@return the clause that it is of} */
    public Clause clause() {
      return Clause.of(clause);
    }

    private List<Object> of(CallTerms terms) {
      return switch (this) {
        case RESEARCH_MONTHS -> List.of(terms.researchMonths());
        case EXPECTED_START ->
          List.of(day(terms.earliestExpectedStart()), day(terms.latestExpectedStart()));
        case BULK_CAP -> List.of(terms.bulkCap());
        case NODE_GPUS -> gpus(terms.referenceNode());
        case NODE_MEMORY_GB -> some(terms.referenceNode().gpuMemoryGb());
        case NODE_SSD_TB -> some(terms.referenceNode().localSsdTb());
        case NODE_BANDWIDTH_TBPS -> some(terms.referenceNode().injectionBandwidthTbps());
        case BANDWIDTH_TOLERANCE_TBPS -> List.of(terms.bandwidthToleranceTbps());
        case NODE_TYPES -> List.copyOf(terms.bulkNodeTypes());
        case CONTRACT_MONTHS -> List.of(terms.contractTermMonths());
        case CONTRACT_TOLERANCE_DAYS -> List.of(terms.contractToleranceDays());
        case EXCLUDED_SUPPLIERS -> List.copyOf(terms.excludedSupplierKinds());
        case EQUIVALENT_SUPPLIERS -> List.copyOf(terms.equivalentSupplierKinds());
        case SIGNATORIES -> List.copyOf(terms.signatoryKinds());
      };
    }

    private static List<Object> some(Optional<?> value) {
      return List.copyOf(value.stream().toList());
    }

    private static List<Object> gpus(GpuNode node) {
      List<Object> values = new ArrayList<>(some(node.type()));
      values.add(node.gpuCount());
      values.add(node.gpuModel());
      return values;
    }

    /** A day of the year without the two hyphens for the year. */
    private static String day(MonthDay day) {
      return day.toString().substring(2);
    }
  }

  /**
   * Copies the lists.
   *
   * @param parameter which term
   * @param published what the call says
   * @param here what the assessment takes it to be
   */
  public ChangedTerm {
    published = List.copyOf(published);
    here = List.copyOf(here);
  }

  /** The terms that are not as published, in the order of {@link Parameter}. */
  static List<ChangedTerm> of(CallTerms terms) {
    CallTerms published = CallTerms.startingOn(terms.researchStart());
    return Arrays.stream(Parameter.values())
        .flatMap(one -> of(one, one.of(published), one.of(terms)))
        .toList();
  }

  private static Stream<ChangedTerm> of(
      Parameter parameter, List<Object> published, List<Object> here) {
    return published.equals(here)
        ? Stream.empty()
        : Stream.of(new ChangedTerm(parameter, published, here));
  }
}
