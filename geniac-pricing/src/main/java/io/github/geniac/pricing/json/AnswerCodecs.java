package io.github.geniac.pricing.json;

import io.github.geniac.pricing.ChargePeriods;
import io.github.geniac.pricing.Rounding;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Codecs of the documents that hold answers. */
final class AnswerCodecs {

  /** Rounded to so many zeros, nothing is left of any amount that the domain takes. */
  private static final int MOST_ZEROS = 100;

  private static final Codec<Receipt> RECEIPT = receipt();

  private static final Codec<Locale> LANGUAGE = Scalars.word(
      new TreeMap<>(Map.of("ja", Locale.JAPANESE, "en", Locale.ENGLISH)), Locale::getLanguage);

  private static final Codec<Rounding> ROUNDING = ObjectCodec.of(
      "rounding",
      Member.optional("decimals", Numbers.whole(-MOST_ZEROS, MOST_ZEROS), AnswerCodecs::decimals),
      Member.required("mode", Scalars.word(RoundingMode.class), Rounding::mode),
      (decimals, mode) ->
          new Rounding(decimals.map(OptionalInt::of).orElse(OptionalInt.empty()), mode));

  static final ObjectCodec<AssessmentDocument> ASSESSMENT = ObjectCodec.builder(
          "assessmentDocument", AssessmentDocument.Builder::new, AssessmentDocument.Builder::build)
      .with(plan(), AssessmentDocument.Builder::plan)
      .with(library(), AssessmentDocument.Builder::library)
      .with(receiptMember(), AssessmentDocument.Builder::receipt)
      .with(language(), AssessmentDocument.Builder::language)
      .with(answer(AssessmentViews.ASSESSMENT), AssessmentDocument.Builder::answer)
      .build();

  static final ObjectCodec<CostSheetDocument> COST_SHEET = ObjectCodec.builder(
          "costSheetDocument", CostSheetDocument.Builder::new, CostSheetDocument.Builder::build)
      .with(plan(), CostSheetDocument.Builder::plan)
      .with(library(), CostSheetDocument.Builder::library)
      .with(receiptMember(), CostSheetDocument.Builder::receipt)
      .with(language(), CostSheetDocument.Builder::language)
      .with(
          Member.required("billing", Amounts.CURRENCY, CostSheetDocument::billing),
          CostSheetDocument.Builder::billing)
      .with(
          Member.required("rounding", ROUNDING, CostSheetDocument::rounding),
          CostSheetDocument.Builder::rounding)
      .with(
          Member.required(
              "chargePeriods", Scalars.word(ChargePeriods.class), CostSheetDocument::chargePeriods),
          CostSheetDocument.Builder::chargePeriods)
      .with(answer(SheetViews.SHEET), CostSheetDocument.Builder::answer)
      .build();

  static final ObjectCodec<SearchDocument> SEARCH = ObjectCodec.builder(
          "searchDocument", SearchDocument.Builder::new, SearchDocument.Builder::build)
      .with(plan(), SearchDocument.Builder::plan)
      .with(library(), SearchDocument.Builder::library)
      .with(receiptMember(), SearchDocument.Builder::receipt)
      .with(language(), SearchDocument.Builder::language)
      .with(
          Member.required("billing", Amounts.CURRENCY, SearchDocument::billing),
          SearchDocument.Builder::billing)
      .with(answer(SearchViews.SEARCH), SearchDocument.Builder::answer)
      .build();

  private AnswerCodecs() {}

  private static <T extends AnswerDocument> Member<T, PlanDocument> plan() {
    return Member.required("plan", PlanCodecs.PLAN, AnswerDocument::plan);
  }

  private static <T extends AnswerDocument> Member<T, String> library() {
    return Member.required("library", Scalars.TEXT, AnswerDocument::library);
  }

  private static <T extends AnswerDocument> Member<T, Receipt> receiptMember() {
    return Member.required("receipt", RECEIPT, AnswerDocument::receipt);
  }

  private static <T extends AnswerDocument> Member<T, Optional<Locale>> language() {
    return Member.optional("language", LANGUAGE, AnswerDocument::language);
  }

  private static <T extends AnswerDocument> Member<T, Json.Members> answer(ObjectView<?> view) {
    return Member.required("answer", aside(view.tree()), AnswerDocument::answer);
  }

  /** Written as it stands, an answer describes no organization that the plan does not name. */
  private static Codec<Json.Members> aside(Codec<Json.Members> answer) {
    return new Codec<>() {
      @Override
      Optional<Json.Members> read(Json json, Spot at) {
        return at.intake().aside(() -> answer.read(json, at));
      }

      @Override
      Json write(Json.Members value, Writing to) {
        return answer.write(value, to);
      }

      @Override
      Json schema(Schemas schemas) {
        return answer.schema(schemas);
      }
    };
  }

  private static Optional<Integer> decimals(Rounding rounding) {
    OptionalInt decimals = rounding.decimals();
    return decimals.isPresent() ? Optional.of(decimals.getAsInt()) : Optional.empty();
  }

  private static Codec<Receipt> receipt() {
    Codec<String> digest = Scalars.text("[0-9a-f]{64}", "[0-9a-f]{64}", text -> text, text -> text);
    ObjectCodec.Builder<Receipt, Map<String, String>> receipt =
        ObjectCodec.builder("receipt", HashMap::new, Receipt::stated);
    for (Receipt.Part part : Receipt.Part.values()) {
      String name = Receipt.name(part);
      receipt.with(
          Member.required(name, digest, (Receipt one) -> one.digest(part)),
          (digests, one) -> digests.put(name, one));
    }
    receipt.with(
        Member.required(Receipt.ALL, digest, (Receipt one) -> one.digest()),
        (digests, one) -> digests.put(Receipt.ALL, one));
    return receipt.build();
  }
}
