package io.github.geniac.pricing.kernel;

import java.util.List;

/**
 * The bound of a uniform instance: the most even load of the windows, priced for every size of the
 * pool at once.
 */
final class LevelBound extends Bound {

  private final LevelProfile profile;
  private final MeritOrder merit;
  private final boolean malleable;

  LevelBound(Jobs jobs) {
    super(jobs.instance());
    malleable = jobs.isMalleable();
    profile = new LevelProfile(jobs.alone());
    merit = MeritOrder.of(jobs.instance());
  }

  @Override
  boolean solve(Domains domains) {
    if (!malleable) {
      profile.tasks(domains.work, domains.min, domains.max);
    }
    boolean exists = profile.solve(domains.startLo, domains.startHi, domains.endLo, domains.endHi);
    if (exists) {
      merit.curve(profile.levels(), instance().poolMin(), instance().poolPrice(), cost());
    }
    return exists;
  }

  @Override
  double energy() {
    Levels levels = profile.levels();
    double sum = 0;
    for (int level = 0; level < levels.size(); level++) {
      sum += (double) levels.load(level) * levels.load(level) * levels.ticks(level);
    }
    return sum;
  }

  @Override
  List<Solution.Run> runs(Domains dates) {
    return profile.runs(dates.startLo, dates.endLo);
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
    return domains.commitmentLo[commitment];
  }

  @Override
  boolean isByPool() {
    return false;
  }

  LevelProfile profile() {
    return profile;
  }
}
