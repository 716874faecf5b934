package io.github.geniac.pricing.json;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an assessment was made of, as digests: whoever holds the same proposal, terms, rulebook and
 * readings can make the same receipt, offline, and whoever does not sees which of them differs.
 * Immutable.
 *
 * <pre>{@code
 * Receipt receipt = Receipt.of(assessment, proposal, Rulebook.standard());
 * receipt.verify(proposal, terms, Rulebook.standard(), Readings.defaults()); // empty: all as then
 * }</pre>
 *
 * <p>Each digest is the SHA-256 of the {@linkplain Json#canonical canonical JSON} of one part, with
 * all defaults written out: the proposal as a document, in which the order of allocations,
 * workloads and so on does not matter; the terms as a document; of the rulebook the version of this
 * library and each rule's id, kind, parts, clauses, readings and outcomes; the choice of each of
 * its readings. A rule of one's own is known by what it declares: its code is not looked into.
 *
 * <p>Subsidy, budget and offers are no part of an assessment: a {@link PlanReceipt} tells whether
 * they have changed.
 */
public final class Receipt {

  /** What a receipt holds a digest of. */
  public enum Part {
    /** The proposal. */
    PROPOSAL,
    /** The terms of the call. */
    TERMS,
    /** The version of this library, and the rules as they declare themselves. */
    RULEBOOK,
    /** The choice of each reading. */
    READINGS
  }

  /** The name of the digest of all parts' digests. */
  static final String ALL = "all";

  private static final String MARK = "geniac-receipt-1";
  private static final String DIGEST = "=([0-9a-f]{64})";
  private static final Pattern FORM = Pattern.compile(MARK
      + EnumSet.allOf(Part.class).stream()
          .map(part -> " " + name(part) + DIGEST)
          .collect(Collectors.joining())
      + " all" + DIGEST);

  private final Map<Part, String> digests;

  private Receipt(Map<Part, String> digests) {
    this.digests = Collections.unmodifiableMap(digests);
  }

  /**
   * {@return the receipt of an assessment of these}
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   * @param rulebook the rules
   * @param readings the readings
   * @throws IllegalArgumentException if a chosen reading is none of the rulebook's
   */
  public static Receipt of(
      Proposal proposal, CallTerms terms, Rulebook rulebook, Readings readings) {
    check(readings, rulebook);
    Map<Part, String> digests = new EnumMap<>(Part.class);
    digests.put(Part.PROPOSAL, digest(Fingerprints.of(proposal)));
    digests.put(Part.TERMS, digest(Fingerprints.of(terms)));
    digests.put(Part.RULEBOOK, digest(Fingerprints.of(rulebook)));
    digests.put(Part.READINGS, digest(Fingerprints.of(readings, rulebook)));
    return new Receipt(digests);
  }

  /** A choice that no rule looks at would be in no digest. */
  private static void check(Readings readings, Rulebook rulebook) {
    readings.departures().keySet().forEach(reading -> {
      if (!rulebook.readings().contains(reading)) {
        throw new IllegalArgumentException("Receipt: no rule depends on the reading '" + reading
            + "'; they depend on " + rulebook.readings() + ", so leave it at its default");
      }
    });
  }

  /**
   * {@return the receipt of an assessment, which is made again to see that it is the same}
   *
   * @param assessment the assessment
   * @param proposal the proposal that was assessed
   * @param rulebook the rules that it was assessed by
   * @throws IllegalArgumentException if the rulebook assesses the proposal otherwise
   */
  public static Receipt of(Assessment assessment, Proposal proposal, Rulebook rulebook) {
    CallTerms terms = assessment.terms();
    Readings readings = assessment.readings();
    if (!rulebook.assess(proposal, terms, readings).equals(assessment)) {
      throw new IllegalArgumentException(
          "Receipt: the rulebook assesses the proposal otherwise than the assessment says; hand over"
              + " the proposal and the rulebook it was made of");
    }
    return of(proposal, terms, rulebook, readings);
  }

  /**
   * {@return the receipt that a text states}
   *
   * @param text the text, as {@link #toString} writes it
   * @throws IllegalArgumentException if it is no receipt, or its digests do not agree
   */
  public static Receipt parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "Receipt: '" + text + "' is not of the form '" + MARK + " proposal=… terms=… rulebook=…"
              + " readings=… all=…' with 64 hexadecimal digits each");
    }
    Map<String, String> digests = new HashMap<>();
    int group = 1;
    for (Part part : Part.values()) {
      digests.put(name(part), form.group(group));
      group++;
    }
    digests.put(ALL, form.group(group));
    return stated(digests);
  }

  /** The receipt of these digests by the names of their parts, and that of all. */
  static Receipt stated(Map<String, String> byName) {
    Map<Part, String> digests = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      digests.put(part, Objects.requireNonNull(byName.get(name(part)), "part"));
    }
    Receipt receipt = new Receipt(digests);
    if (!receipt.digest().equals(byName.get(ALL))) {
      throw new IllegalArgumentException("Receipt: the digest of all is stated as "
          + byName.get(ALL) + ", but the others make " + receipt.digest()
          + "; the text was altered");
    }
    return receipt;
  }

  /**
   * {@return the digest of one part, 64 hexadecimal digits}
   *
   * @param part the part
   */
  public String digest(Part part) {
    return Objects.requireNonNull(digests.get(part), "part");
  }

  /** {@return the digest of all parts' digests, 64 hexadecimal digits} */
  public String digest() {
    return digest(parts().build());
  }

  /** {@return the first twelve digits of the digest of all, for people to compare} */
  public String shortForm() {
    return digest().substring(0, 12);
  }

  /**
   * {@return the parts that differ from what the receipt was made of; none if all are the same}
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   * @param rulebook the rules
   * @param readings the readings
   * @throws IllegalArgumentException if a chosen reading is none of the rulebook's
   */
  public Set<Part> verify(
      Proposal proposal, CallTerms terms, Rulebook rulebook, Readings readings) {
    return differences(of(proposal, terms, rulebook, readings));
  }

  /**
   * {@return the parts in which another receipt differs; none if the two are equal}
   *
   * @param other the other receipt
   */
  public Set<Part> differences(Receipt other) {
    Set<Part> differing = EnumSet.noneOf(Part.class);
    digests.forEach((part, digest) -> {
      if (!digest.equals(other.digests.get(part))) {
        differing.add(part);
      }
    });
    return Collections.unmodifiableSet(differing);
  }

  /**
   * {@return whether the receipt was made of this proposal under these terms} By which rules and
   * readings is not looked at.
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   */
  public boolean isOf(Proposal proposal, CallTerms terms) {
    return digest(Part.PROPOSAL).equals(digest(Fingerprints.of(proposal)))
        && digest(Part.TERMS).equals(digest(Fingerprints.of(terms)));
  }

  /** {@return the digests by part, and that of all} */
  public Json.Members toTree() {
    return parts().put(ALL, digest()).build();
  }

  private Json.Members.Builder parts() {
    Json.Members.Builder parts = Json.object();
    digests.forEach((part, digest) -> parts.put(name(part), digest));
    return parts;
  }

  static String name(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  /** The SHA-256 of the canonical text. */
  static String digest(Json json) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] bytes = json.canonical().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(sha256.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Receipt: every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Receipt receipt && digests.equals(receipt.digests);
  }

  @Override
  public int hashCode() {
    return digests.hashCode();
  }

  /** {@return the digests in a line, such as {@code geniac-receipt-1 proposal=… … all=…}} */
  @Override
  public String toString() {
    return MARK
        + toTree().members().entrySet().stream()
            .map(part -> " " + part.getKey() + "=" + ((Json.Text) part.getValue()).value())
            .collect(Collectors.joining());
  }
}
