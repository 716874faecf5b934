package io.github.geniac.pricing.whatif;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lines that are added up: equal ones once, with how often they occur. Immutable. */
final class KernelLines {

  /** Those that depend on y only. */
  private final KernelLine[] plain;

  private final long[] plainTimes;
  /** Those that depend on x. */
  private final KernelLine[] varying;

  private final long[] varyingTimes;
  private final BigInteger most;

  private KernelLines(Map<KernelLine, Long> plain, Map<KernelLine, Long> varying) {
    this.plain = plain.keySet().toArray(new KernelLine[0]);
    this.plainTimes = times(plain);
    this.varying = varying.keySet().toArray(new KernelLine[0]);
    this.varyingTimes = times(varying);
    this.most = most(plain).add(most(varying));
  }

  /** The lines, each with whether it depends on x. */
  static KernelLines of(List<Map.Entry<KernelLine, Boolean>> lines) {
    Map<KernelLine, Long> plain = new LinkedHashMap<>();
    Map<KernelLine, Long> varying = new LinkedHashMap<>();
    for (Map.Entry<KernelLine, Boolean> line : lines) {
      (line.getValue() ? varying : plain).merge(line.getKey(), 1L, Long::sum);
    }
    return new KernelLines(plain, varying);
  }

  private static long[] times(Map<KernelLine, Long> lines) {
    return lines.values().stream().mapToLong(Long::longValue).toArray();
  }

  private static BigInteger most(Map<KernelLine, Long> lines) {
    return lines.entrySet().stream()
        .map(line -> line.getKey().most().multiply(BigInteger.valueOf(line.getValue())))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** The most they can add up to. */
  BigInteger most() {
    return most;
  }

  /** Whether all of it is arithmetic of longs. */
  boolean isWhole() {
    return Stream.of(plain, varying)
        .flatMap(Arrays::stream)
        .allMatch(line -> line instanceof WholeLine);
  }

  void addTo(long[] sums, long y, long[] xs) {
    long same = 0;
    for (int l = 0; l < plain.length; l++) {
      same += plainTimes[l] * plain[l].at(y, 0);
    }
    for (int j = 0; j < sums.length; j++) {
      sums[j] += same;
    }
    for (int l = 0; l < varying.length; l++) {
      varying[l].addTo(sums, y, xs, varyingTimes[l]);
    }
  }

  long at(long y, long x) {
    long sum = 0;
    for (int l = 0; l < plain.length; l++) {
      sum += plainTimes[l] * plain[l].at(y, 0);
    }
    for (int l = 0; l < varying.length; l++) {
      sum += varyingTimes[l] * varying[l].at(y, x);
    }
    return sum;
  }
}
