package io.github.geniac.pricing.json;

import io.github.geniac.core.Offer;
import io.github.geniac.rules.Rulebook;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The receipt of a whole plan document: that of its assessment, and digests of the rest, which no
 * rule looks at but cost, grant and search hang on. Immutable.
 *
 * <pre>{@code
 * String kept = JsonFormat.receipt().write(PlanReceipt.of(plan));
 * JsonFormat.receipt().read(kept).differences(PlanReceipt.of(edited)); // [BUDGET]
 * }</pre>
 *
 * <p>Each digest is made as those of a {@link Receipt} are; that of something that the plan does
 * not state is a digest as well. The order of offers does not matter.
 */
public final class PlanReceipt {

  /** What a plan states beside what it is assessed by. */
  public enum Part {
    /** The terms of the subsidy. */
    SUBSIDY,
    /** The budget. */
    BUDGET,
    /** The offers. */
    OFFERS
  }

  private static final String MARK = "geniac-rest-1";
  private static final Pattern FORM = Pattern.compile(MARK
      + EnumSet.allOf(Part.class).stream()
          .map(part -> " " + name(part) + "=(?<" + name(part) + ">[0-9a-f]{64})")
          .collect(Collectors.joining()));

  private final Receipt receipt;
  private final Map<Part, String> digests;

  private PlanReceipt(Receipt receipt, Map<Part, String> digests) {
    this.receipt = receipt;
    this.digests = Collections.unmodifiableMap(digests);
  }

  /**
   * {@return the receipt of a plan by the standard rulebook}
   *
   * @param plan the plan
   */
  public static PlanReceipt of(PlanDocument plan) {
    return of(plan, Rulebook.standard());
  }

  /**
   * {@return the receipt of a plan}
   *
   * @param plan the plan
   * @param rulebook the rules
   * @throws IllegalArgumentException if a stated reading is none of the rulebook's
   */
  public static PlanReceipt of(PlanDocument plan, Rulebook rulebook) {
    Map<Part, String> digests = new EnumMap<>(Part.class);
    digests.put(Part.SUBSIDY, digest(plan.subsidy().map(one -> inFull(PlanCodecs.SUBSIDY, one))));
    digests.put(Part.BUDGET, digest(plan.budget().map(one -> inFull(Amounts.BUDGET, one))));
    digests.put(Part.OFFERS, digest(offers(plan.offers())));
    return new PlanReceipt(
        Receipt.of(plan.proposal(), plan.terms(), rulebook, plan.readings()), digests);
  }

  private static <T> Json inFull(Codec<T> codec, T value) {
    return codec.write(value, Writing.inFull());
  }

  private static Optional<Json> offers(List<Offer> offers) {
    return offers.isEmpty() ? Optional.empty() : Optional.of(Fingerprints.of(offers));
  }

  private static String digest(Optional<Json> stated) {
    return Receipt.digest(Json.object().put("stated", stated).build());
  }

  /**
   * {@return the receipt that these state}
   *
   * @param receipt the receipt of the assessment
   * @param rest the digests of the rest, as {@link #rest} writes them
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static PlanReceipt of(Receipt receipt, String rest) {
    Matcher form = FORM.matcher(rest.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("PlanReceipt: '" + rest + "' is not of the form '" + MARK
          + " subsidy=… budget=… offers=…' with 64 hexadecimal digits each");
    }
    Map<Part, String> digests = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      digests.put(part, form.group(name(part)));
    }
    return new PlanReceipt(receipt, digests);
  }

  /** {@return the receipt of the assessment} */
  public Receipt receipt() {
    return receipt;
  }

  /** {@return the digests of the rest in a line, such as {@code geniac-rest-1 subsidy=… …}} */
  public String rest() {
    return MARK
        + digests.entrySet().stream()
            .map(part -> " " + name(part.getKey()) + "=" + part.getValue())
            .collect(Collectors.joining());
  }

  /**
   * {@return the digest of one part, 64 hexadecimal digits}
   *
   * @param part the part
   */
  public String digest(Part part) {
    return Objects.requireNonNull(digests.get(part), "part");
  }

  /**
   * {@return the parts of the rest in which another receipt differs; where the assessments differ,
   * their receipts say}
   *
   * @param other the other receipt
   */
  public Set<Part> differences(PlanReceipt other) {
    Set<Part> differing = EnumSet.noneOf(Part.class);
    digests.forEach((part, digest) -> {
      if (!digest.equals(other.digests.get(part))) {
        differing.add(part);
      }
    });
    return Collections.unmodifiableSet(differing);
  }

  private static String name(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanReceipt plan
        && receipt.equals(plan.receipt)
        && digests.equals(plan.digests);
  }

  @Override
  public int hashCode() {
    return Objects.hash(receipt, digests);
  }

  /** {@return both lines} */
  @Override
  public String toString() {
    return receipt + "\n" + rest();
  }
}
