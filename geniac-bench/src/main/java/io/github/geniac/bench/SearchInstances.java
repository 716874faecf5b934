package io.github.geniac.bench;

import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.InstanceFormat;

/** Instances to measure searches on, one for each method. */
enum SearchInstances {
  /** 12 tasks one after the other on 182 days; dynamic programming. */
  L2("""
      ticks 182
      pool 0..100 42158188
      task task0 635 18..61 0..28 MALLEABLE after -
      task task1 447 5..46 0..63 MALLEABLE after 0
      task task2 371 10..48 23..62 MALLEABLE after 1
      task task3 391 18..89 30..65 MALLEABLE after 2
      task task4 517 6..66 35..87 MALLEABLE after 3
      task task5 588 22..43 78..121 MALLEABLE after 4
      task task6 197 26..92 79..132 MALLEABLE after 5
      task task7 209 40..98 91..155 MALLEABLE after 6
      task task8 535 32..88 108..169 MALLEABLE after 7
      task task9 677 33..49 139..160 MALLEABLE after 8
      task task10 150 18..71 140..182 MALLEABLE after 9
      task task11 434 17..35 165..182 MALLEABLE after 10
      spot spot5 643440 5 0..182
      spot spot0 1051680 1 0..182
      spot spot3 1452960 13 0..182
      spot spot4 1518960 12 0..182
      spot spot6 1814160 8 0..182
      spot spot1 2424240 19 0..182
      spot spot2 2513040 17 0..182
      spot spot7 2926800 3 0..182
      """),

  /** 12 tasks on two full tracks with cross arcs, 182 days. */
  L3("""
      ticks 182
      pool 0..37 152008147
      task task0 1468 20..33 0..70 MALLEABLE after -
      task task1 113 2..16 40..78 MALLEABLE after 0,6
      task task2 476 4..18 54..113 MALLEABLE after 1
      task task3 917 13..26 75..157 MALLEABLE after 2
      task task4 594 21..35 130..177 MALLEABLE after 1,3,9
      task task5 493 10..25 151..182 MALLEABLE after 4,7
      task task6 1485 13..44 0..58 MALLEABLE after -
      task task7 1321 21..55 40..96 MALLEABLE after 6
      task task8 1424 4..54 60..131 MALLEABLE after 7
      task task9 68 4..9 121..144 MALLEABLE after 0,2,8
      task task10 693 3..27 117..176 MALLEABLE after 2,9
      task task11 365 2..23 161..182 MALLEABLE after 2,10
      spot spot1 1098960 14 0..182
      spot spot2 2335920 2 0..182
      spot spot3 2513040 18 0..182
      spot spot0 2897280 2 0..182
      """),

  /** 12 tasks on three tracks and 20 offers, 4,368 hours. */
  L3_HOURS("""
      ticks 4368
      pool 0..100 90327182
      task task0 20105 11..31 0..2039 MALLEABLE after -
      task task1 17888 5..31 700..3134 MALLEABLE after 0
      task task2 6488 1..14 1909..3940 MALLEABLE after 1,9
      task task3 17203 14..22 2758..4368 MALLEABLE after 1,2
      task task4 6554 6..12 0..1627 MALLEABLE after -
      task task5 5265 4..12 412..2256 MALLEABLE after 4
      task task6 3558 2..3 1330..3116 MALLEABLE after 5
      task task7 10807 1..11 2619..4320 MALLEABLE after 6
      task task8 5457 6..8 0..1252 MALLEABLE after -
      task task9 14985 9..25 513..2174 MALLEABLE after 8
      task task10 2937 0..7 1609..3419 MALLEABLE after 5,9
      task task11 26572 6..24 2647..4368 MALLEABLE after 9,10
      spot spot18 25530 2 0..4368
      spot spot1 30640 6 0..4368
      spot spot9 31600 6 0..4368
      spot spot4 41850 5 0..4368
      spot spot5 44800 2 0..4368
      spot spot15 45130 4 0..4368
      spot spot11 45300 7 0..4368
      spot spot7 46280 6 0..4368
      spot spot16 48740 5 0..4368
      spot spot3 63290 6 0..4368
      spot spot0 64670 8 0..4368
      spot spot14 64670 2 0..4368
      spot spot17 66730 3 0..4368
      spot spot13 68110 8 0..4368
      spot spot8 79840 2 0..4368
      spot spot6 91430 2 0..4368
      spot spot19 104710 5 0..4368
      spot spot2 109630 4 0..4368
      spot spot10 113330 3 0..4368
      spot spot12 118260 2 0..4368
      """),

  /** 6 tasks on two tracks, each on one constant count, 182 days. */
  L4("""
      ticks 182
      pool 0..100 48925094
      task task0 1877 1..35 0..113 MOLDABLE after -
      task task1 115 2..5 109..142 MOLDABLE after 0
      task task2 328 5..14 136..182 MOLDABLE after 1,4
      task task3 215 6..12 0..73 MOLDABLE after -
      task task4 1770 9..27 17..149 MOLDABLE after 3
      task task5 563 6..15 103..182 MOLDABLE after 3,4
      spot spot1 689280 11 0..182
      spot spot0 1651200 22 0..182
      spot spot3 2394720 6 0..182
      spot spot2 2838240 18 0..182
      spot spot4 2838240 3 0..182
      """),

  /** 8 tasks, offers for parts of 182 days and a block in sizes. */
  L3_PART_TIME("""
      ticks 182
      pool 0..100 84307204
      task task0 210 4..14 0..35 MALLEABLE after -
      task task1 753 9..21 0..112 MALLEABLE after 0
      task task2 336 10..14 72..162 MALLEABLE after 1
      task task3 860 9..32 99..182 MALLEABLE after 0,2
      task task4 787 10..38 0..64 MALLEABLE after -
      task task5 501 5..15 17..131 MALLEABLE after 4
      task task6 136 3..11 103..139 MALLEABLE after 0,5
      task task7 893 18..32 106..182 MALLEABLE after 6
      spot part0 2808720 16 26..99
      spot part1 1027920 10 27..82
      spot part2 945360 11 50..117
      spot part3 1875360 1 26..161
      spot spot0 1651200 56 0..182
      commit block0 89332588 0,1,2,4,8,16,32 67..158
      """);

  private final String text;

  SearchInstances(String text) {
    this.text = text;
  }

  /** {@return the instance} */
  Instance instance() {
    return InstanceFormat.read(text);
  }
}
