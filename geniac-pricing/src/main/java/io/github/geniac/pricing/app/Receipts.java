package io.github.geniac.pricing.app;

import io.github.geniac.pricing.json.PlanReceipt;
import io.github.geniac.pricing.json.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Receipts in files: found in whatever shows one. */
final class Receipts {

  /** Anything that claims to be a receipt: whether it is one, it says itself. */
  private static final Pattern CLAIM = Pattern.compile("geniac-receipt-[0-9]+(?: [a-z]+=\\w*)+");

  private static final Pattern REST = Pattern.compile("geniac-rest-[0-9]+(?: [a-z]+=\\w*)+");

  private Receipts() {}

  /**
   * What there is to compare with.
   *
   * @param receipt the receipt of the assessment
   * @param whole that of the whole plan, if there are digests of the rest beside it
   */
  record Before(Receipt receipt, Optional<PlanReceipt> whole) {

    /** Whether something else is known to have been assessed or stated. */
    boolean differs(PlanReceipt now) {
      return !receipt.equals(now.receipt())
          || whole.map(before -> !before.equals(now)).orElse(false);
    }
  }

  /** The one receipt that a file shows, be it JSON, HTML, Markdown or CSV. */
  static Before in(Path file) {
    try {
      List<String> claims = found(CLAIM, file);
      List<String> rests = found(REST, file);
      if (claims.size() != 1 || rests.size() > 1) {
        String key = claims.isEmpty() ? "receipt.none" : "receipt.several";
        throw Refusal.of(ExitCode.UNREADABLE, key, Map.of("file", file.toString()));
      }
      Receipt receipt = Receipt.parse(claims.get(0));
      return new Before(
          receipt, rests.stream().findFirst().map(rest -> PlanReceipt.of(receipt, rest)));
    } catch (IOException e) {
      throw Refusal.of(ExitCode.UNREADABLE, file, e);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(
          ExitCode.UNREADABLE,
          "receipt.bad",
          Map.of("file", file.toString(), "detail", String.valueOf(e.getMessage())));
    }
  }

  /** Whether a file claims to show one. */
  static boolean isIn(Path file) throws IOException {
    return found(CLAIM, file).size() == 1;
  }

  /** A receipt has none but ASCII characters, whatever else stands around it. */
  private static List<String> found(Pattern claim, Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.US_ASCII);
    return claim.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
