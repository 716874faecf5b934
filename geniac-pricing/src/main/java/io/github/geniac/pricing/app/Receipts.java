package io.github.geniac.pricing.app;

import io.github.geniac.pricing.json.Json;
import io.github.geniac.pricing.json.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Receipts in files: written as a document, and found in whatever shows one. */
final class Receipts {

  /** Anything that claims to be a receipt: whether it is one, it says itself. */
  private static final Pattern CLAIM = Pattern.compile("geniac-receipt-[0-9]+(?: [a-z]+=\\w*)+");

  private Receipts() {}

  /** The receipt as a document, with a line end. */
  static String document(Receipt receipt) {
    return Json.object()
            .put("format", "geniac")
            .put("version", Json.of(1))
            .put("kind", "receipt")
            .put("receipt", receipt.toString())
            .build()
            .pretty()
        + "\n";
  }

  /** The one receipt that a file shows, be it JSON, HTML, Markdown or CSV. */
  static Receipt in(Path file) {
    try {
      List<String> claims = claims(file);
      if (claims.size() != 1) {
        String key = claims.isEmpty() ? "receipt.none" : "receipt.several";
        throw Refusal.of(ExitCode.UNREADABLE, key, Map.of("file", file.toString()));
      }
      return Receipt.parse(claims.get(0));
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
    return claims(file).size() == 1;
  }

  /** A receipt has none but ASCII characters, whatever else stands around it. */
  private static List<String> claims(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.US_ASCII);
    return CLAIM.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
