// A first look at the library: mvn -q -pl geniac-pricing -am process-classes -Ptour
void say(String text) {
  System.out.println(text);
}

DayRange firstMonth = DayRange.ofMonths(LocalDate.parse("2024-10-15"), 1)
DayRange secondMonth = DayRange.ofMonths(firstMonth.end(), 1)
say("The first month, " + firstMonth + ", has " + firstMonth.days() + " days.")

// 30 nodes in one month and 30 in the next are 30 nodes throughout.
NodeSchedule monthly = NodeSchedule.of(firstMonth, 30).plus(NodeSchedule.of(secondMonth, 30))
NodeSchedule throughout = NodeSchedule.of(DayRange.ofMonths(firstMonth.start(), 2), 30)
say("Equal schedules: " + monthly.equals(throughout))

say("計算資源: " + ReferenceNodes.find("p5.48xlarge").orElseThrow().node().label())
