package io.github.geniac.pricing.app;

import io.github.geniac.pricing.json.Receipt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Receipts of what this library never was, made as its documentation says. */
final class OtherReceipts {

  private OtherReceipts() {}

  /** The receipt with another digest of the rulebook, and the digest of all that goes with it. */
  static String withRulebook(Receipt receipt, String digest) {
    String proposal = receipt.digest(Receipt.Part.PROPOSAL);
    String terms = receipt.digest(Receipt.Part.TERMS);
    String readings = receipt.digest(Receipt.Part.READINGS);
    String all = sha256("{\"proposal\":\"" + proposal + "\",\"readings\":\"" + readings
        + "\",\"rulebook\":\"" + digest + "\",\"terms\":\"" + terms + "\"}");
    return "geniac-receipt-1 proposal=" + proposal + " terms=" + terms + " rulebook=" + digest
        + " readings=" + readings + " all=" + all;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
