package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * The bound of an instance whose offers are open for parts of the horizon or committed: the
 * cheapest load of the windows, found anew for each size of the pool that is still in its range.
 */
final class PricedBound extends Bound {

  private final PricedProfile profile;

  PricedBound(Jobs jobs) {
    super(jobs.instance());
    profile = new PricedProfile(jobs);
  }

  @Override
  boolean solve(Domains domains) {
    if (!profile.fill(domains)) {
      return false;
    }
    Arrays.fill(cost(), Long.MAX_VALUE);
    for (int pool = domains.poolLo; pool <= domains.poolHi; pool++) {
      cost()[pool - instance().poolMin()] = profile.cost(pool);
    }
    if (domains.poolLo < domains.poolHi) {
      profile.cost(pool());
    }
    return true;
  }

  @Override
  double energy() {
    return profile.energy();
  }

  @Override
  long nodeTicks(int job, int interval) {
    return profile.nodeTicks(job, interval);
  }

  @Override
  int intervals() {
    return profile.intervals();
  }

  @Override
  int from(int interval) {
    return profile.from(interval);
  }

  @Override
  int wish(int commitment, Domains domains) {
    List<Integer> counts = instance().commitments().get(commitment).counts();
    int use = profile.use(commitment);
    int place = domains.commitmentLo[commitment];
    while (place < domains.commitmentHi[commitment] && counts.get(place) < use) {
      place++;
    }
    return place;
  }

  @Override
  boolean isByPool() {
    return true;
  }
}
