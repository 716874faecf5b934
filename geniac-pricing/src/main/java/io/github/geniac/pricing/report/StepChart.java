package io.github.geniac.pricing.report;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Draws nodes over time: areas on top of each other, and the work as a line. */
final class StepChart {

  /** An area this high and this wide, in units of the drawing, has room for its letter. */
  private static final double ROOM = 16;

  private final Html html;
  private final StepData data;
  private final DayAxis days;
  private final Axis nodes;

  StepChart(Html html, StepData data) {
    this.html = html;
    this.data = data;
    this.days = new DayAxis(data.window(), Svg.LEFT, Svg.RIGHT);
    this.nodes = Axis.counting(data.most(), 6, Svg.BOTTOM, Svg.TOP);
  }

  void addTo(Wording wording, String id, String title, String description) {
    Svg svg = new Svg(html).open(id, title, description);
    Patterns.define(html, id, 0, data.areas().size());
    svg.vertical(nodes, tick -> wording.number((long) tick), wording.label("nodes.axis"));
    long[] below = new long[data.size()];
    for (int i = 0; i < data.areas().size(); i++) {
      addArea(svg, id, i, below);
    }
    days.ticks().forEach(tick -> svg.tick(days.at(tick), days.label(tick)));
    svg.horizontal(wording.label("nodes.days-axis"));
    data.work().ifPresent(work -> addWork(svg, line(work.counts())));
    data.mean().ifPresent(mean -> {
      String y = Svg.place(nodes.at(mean.rounded(2, RoundingMode.HALF_UP).doubleValue()));
      addWork(svg, "M" + Svg.LEFT + " " + y + "H" + Svg.RIGHT);
    });
    svg.close();
  }

  /** Dashes on a band of the ground's colour, so that they show on any area. */
  private static void addWork(Svg svg, String path) {
    svg.path("band", path).path("work", path);
  }

  /** An area on top of those below it, which it then is one of. */
  private void addArea(Svg svg, String id, int series, long[] below) {
    List<Long> counts = data.areas().get(series).counts();
    StringBuilder path = new StringBuilder();
    int widest = -1;
    double room = 0;
    for (int from = 0; from < counts.size(); from++) {
      if (counts.get(from) > 0) {
        int to = from;
        while (to + 1 < counts.size() && counts.get(to + 1) > 0) {
          to++;
        }
        addRun(path, counts, below, from, to);
        for (int i = from; i <= to; i++) {
          double here = room(i, counts.get(i));
          if (here > room) {
            room = here;
            widest = i;
          }
        }
        from = to;
      }
    }
    if (path.length() > 0) {
      svg.path("area s" + (series + 1), path.toString());
    }
    if (path.length() > 0 && Patterns.hasPattern(series)) {
      svg.patterned(Patterns.id(id, series), path.toString());
    }
    if (widest >= 0) {
      double middle = nodes.at(below[widest] + counts.get(widest) / 2.0);
      svg.text("letter", middle(widest), middle + 4, Patterns.letter(series));
    }
    for (int i = 0; i < below.length; i++) {
      below[i] += counts.get(i);
    }
  }

  /** Up and to the right along the top of a run of intervals, back along its foot. */
  private void addRun(StringBuilder path, List<Long> counts, long[] below, int from, int to) {
    path.append('M').append(x(from)).append(' ').append(y(below[from]));
    for (int i = from; i <= to; i++) {
      path.append('V').append(y(below[i] + counts.get(i))).append('H').append(x(i + 1));
    }
    for (int i = to; i >= from; i--) {
      path.append('V').append(y(below[i])).append('H').append(x(i));
    }
    path.append('Z');
  }

  /** How much room for a letter there is in an interval; 0 if too little. */
  private double room(int interval, long count) {
    double height = nodes.at(0) - nodes.at((double) count);
    double width =
        days.at(data.bounds().get(interval + 1)) - days.at(data.bounds().get(interval));
    return Math.min(height, width) < ROOM ? 0 : height * width;
  }

  private double middle(int interval) {
    LocalDate from = data.bounds().get(interval);
    return (days.at(from) + days.at(data.bounds().get(interval + 1))) / 2;
  }

  private String line(List<Long> counts) {
    StringBuilder path = new StringBuilder("M" + x(0) + " " + y(counts.get(0)));
    for (int i = 0; i < counts.size(); i++) {
      path.append('V').append(y(counts.get(i))).append('H').append(x(i + 1));
    }
    return path.toString();
  }

  private String x(int bound) {
    return Svg.place(days.at(data.bounds().get(bound)));
  }

  private String y(long count) {
    return Svg.place(nodes.at((double) count));
  }
}
