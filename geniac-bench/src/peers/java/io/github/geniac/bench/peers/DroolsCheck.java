package io.github.geniac.bench.peers;

import io.github.geniac.bench.BulkCheck;
import io.github.geniac.bench.BulkFacts;
import io.github.geniac.bench.Proposals;
import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** Drools: rules in DRL, compiled once to its executable model, and a stateless session. */
public final class DroolsCheck implements BulkCheck.WithReasons {

  private static final String RULES = """
      package io.github.geniac.bench.peers;
      import io.github.geniac.bench.BulkFacts;
      global Broken broken;
      rule "bulk-node-spec" when
        BulkFacts(!referenceNode)
      then broken.add("bulk-node-spec"); end
      rule "bulk-node-cap" when
        BulkFacts(maxNodes() < 1 || maxNodes() > %d)
      then broken.add("bulk-node-cap"); end
      rule "bulk-count-constant" when
        BulkFacts(!constant)
      then broken.add("bulk-count-constant"); end
      rule "bulk-covers-research-period" when
        BulkFacts(!researchPeriod)
      then broken.add("bulk-covers-research-period"); end
      """.formatted(Proposals.TERMS.bulkCap());

  private final KieBase base = compiled();

  @Override
  public String name() {
    return "drools";
  }

  @Override
  public boolean accepts(Proposal proposal) {
    return broken(proposal).isEmpty();
  }

  @Override
  public Set<String> broken(Proposal proposal) {
    return judged(base.newStatelessKieSession(), proposal);
  }

  /** One session for all, which is the faster way. */
  @Override
  public int countAccepted(List<Proposal> proposals) {
    StatelessKieSession session = base.newStatelessKieSession();
    int accepted = 0;
    for (Proposal proposal : proposals) {
      accepted += judged(session, proposal).isEmpty() ? 1 : 0;
    }
    return accepted;
  }

  private static Set<String> judged(StatelessKieSession session, Proposal proposal) {
    Broken broken = new Broken();
    session.setGlobal("broken", broken);
    session.execute(BulkFacts.of(proposal));
    return broken.rules();
  }

  private static KieBase compiled() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/io/github/geniac/bench/peers/bulk.drl", RULES);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException("Drools: " + builder.getResults().getMessages());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }
}
