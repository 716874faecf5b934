package io.github.geniac.rules.view;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Exclusion;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.Survey;
import io.github.geniac.rules.outlook.Difference;
import io.github.geniac.rules.outlook.Setting;
import io.github.geniac.rules.view.ReadingUse.Alternative;
import io.github.geniac.rules.view.ReadingUse.Bearing;
import java.util.List;
import java.util.Optional;

/** Finds the readings that an assessment relies on, and what each other choice would change. */
final class Reliance {

  private final Setting setting;
  private final Proposal proposal;
  private final Assessment assessment;
  private final Survey survey;

  Reliance(Setting setting, Proposal proposal, Assessment assessment, Survey survey) {
    this.setting = setting;
    this.proposal = proposal;
    this.assessment = assessment;
    this.survey = survey;
  }

  List<ReadingUse> readings() {
    return setting.rulebook().readings().stream()
        .filter(reading -> bearing(reading) != Bearing.NOTHING
            || setting.readings().departures().containsKey(reading))
        .map(this::use)
        .toList();
  }

  private Bearing bearing(Reading<?> reading) {
    if (survey.relevant().contains(reading)) {
      return Bearing.VERDICT;
    }
    return survey.alsoRelevant().contains(reading) ? Bearing.OTHER_RULES : Bearing.NOTHING;
  }

  private ReadingUse use(Reading<?> reading) {
    Enum<?> choice = setting.readings().choice(reading);
    List<Alternative> alternatives = reading.choices().stream()
        .filter(other -> !other.equals(choice))
        .map(other -> new Alternative(other, difference(reading, other)))
        .toList();
    return new ReadingUse(reading, choice, bearing(reading), alternatives);
  }

  private Optional<Difference> difference(Reading<?> reading, Enum<?> other) {
    Readings readings = setting.readings().with(reading, other.name());
    return StandardReadings.exclusions().stream().anyMatch(one -> hits(one, readings))
        ? Optional.empty()
        : Optional.of(Difference.of(assessment, setting.with(readings).assess(proposal)));
  }

  private static boolean hits(Exclusion one, Readings readings) {
    return readings.choice(one.first()).equals(one.firstChoice())
        && readings.choice(one.second()).equals(one.secondChoice());
  }
}
