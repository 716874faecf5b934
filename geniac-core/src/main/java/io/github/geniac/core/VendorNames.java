package io.github.geniac.core;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What else the vendors of nodes are called. Names are compared without regard to case, width,
 * spaces and middle dots, in which people write one name differently.
 */
final class VendorNames {

  /** The name first that the reference data uses, then its other names. */
  private static final List<List<String>> NAMES = List.of(
      List.of(
          "Amazon Web Services",
          "AWS",
          "Amazon Web Services, Inc.",
          "Amazon Web Services Japan",
          "Amazon Web Services Japan G.K.",
          "アマゾン ウェブ サービス",
          "アマゾン ウェブ サービス ジャパン",
          "アマゾン ウェブ サービス ジャパン合同会社"),
      List.of("Microsoft Azure", "Azure"),
      List.of("Google Cloud", "Google Cloud Platform", "GCP"),
      List.of("Oracle Cloud", "Oracle Cloud Infrastructure", "OCI"));

  private static final Pattern IGNORED = Pattern.compile("[\\s・]+");

  private static final Map<String, String> FIRST = NAMES.stream()
      .flatMap(names -> names.stream().map(name -> Map.entry(folded(name), folded(names.get(0)))))
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private VendorNames() {}

  /** Whether two names mean one vendor. */
  static boolean isSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String first = folded(one);
    String second = folded(other);
    return FIRST.getOrDefault(first, first).equals(FIRST.getOrDefault(second, second));
  }

  /** {@return a name without what people write differently} */
  static String folded(String name) {
    String even = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return IGNORED.matcher(even).replaceAll("");
  }
}
