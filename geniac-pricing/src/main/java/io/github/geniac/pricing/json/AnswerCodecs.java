package io.github.geniac.pricing.json;

import io.github.geniac.pricing.ChargePeriods;
import io.github.geniac.pricing.Rounding;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/** Codecs of the documents that hold answers. */
final class AnswerCodecs {

  /** Rounded to so many zeros, nothing is left of any amount that the domain takes. */
  private static final int MOST_ZEROS = 100;

  private static final Codec<Receipt> RECEIPT = new ReceiptCodec();

  private static final Codec<Locale> LANGUAGE = Scalars.word(
      new TreeMap<>(Map.of("ja", Locale.JAPANESE, "en", Locale.ENGLISH)), Locale::getLanguage);

  private static final Codec<Rounding> ROUNDING = new ObjectCodec<>("rounding") {
    private final Member<Optional<Integer>> decimals =
        optional("decimals", Numbers.whole(-MOST_ZEROS, MOST_ZEROS));
    private final Member<RoundingMode> mode = required("mode", Scalars.word(RoundingMode.class));

    @Override
    Rounding make(Values of) {
      return new Rounding(
          of.get(decimals).map(OptionalInt::of).orElse(OptionalInt.empty()), of.get(mode));
    }

    @Override
    void state(Rounding value, Statement to) {
      to.put(decimals, value.decimals().stream().boxed().findFirst()).put(mode, value.mode());
    }
  };

  static final ObjectCodec<AssessmentDocument> ASSESSMENT =
      new AnswerCodec<>("assessmentDocument") {
        private final Member<Json.Members> answer = answer(AssessmentViews.ASSESSMENT);

        @Override
        AssessmentDocument make(Values of) {
          return new AssessmentDocument.Builder()
              .plan(of.get(plan))
              .library(of.get(library))
              .receipt(of.get(receipt))
              .language(of.get(language))
              .answer(of.get(answer))
              .build();
        }

        @Override
        void state(AssessmentDocument value, Statement to) {
          stateQuestion(value, to);
          to.put(answer, value.answer());
        }
      };

  static final ObjectCodec<CostSheetDocument> COST_SHEET = new AnswerCodec<>("costSheetDocument") {
    private final Member<CurrencyUnit> billing = required("billing", Amounts.CURRENCY);
    private final Member<Rounding> rounding = required("rounding", ROUNDING);
    private final Member<ChargePeriods> chargePeriods =
        required("chargePeriods", Scalars.word(ChargePeriods.class));
    private final Member<Json.Members> answer = answer(SheetViews.SHEET);

    @Override
    CostSheetDocument make(Values of) {
      return new CostSheetDocument.Builder()
          .plan(of.get(plan))
          .library(of.get(library))
          .receipt(of.get(receipt))
          .language(of.get(language))
          .billing(of.get(billing))
          .rounding(of.get(rounding))
          .chargePeriods(of.get(chargePeriods))
          .answer(of.get(answer))
          .build();
    }

    @Override
    void state(CostSheetDocument value, Statement to) {
      stateQuestion(value, to);
      to.put(billing, value.billing())
          .put(rounding, value.rounding())
          .put(chargePeriods, value.chargePeriods())
          .put(answer, value.answer());
    }
  };

  static final ObjectCodec<SearchDocument> SEARCH = new AnswerCodec<>("searchDocument") {
    private final Member<CurrencyUnit> billing = required("billing", Amounts.CURRENCY);
    private final Member<Json.Members> answer = answer(SearchViews.SEARCH);

    @Override
    SearchDocument make(Values of) {
      return new SearchDocument.Builder()
          .plan(of.get(plan))
          .library(of.get(library))
          .receipt(of.get(receipt))
          .language(of.get(language))
          .billing(of.get(billing))
          .answer(of.get(answer))
          .build();
    }

    @Override
    void state(SearchDocument value, Statement to) {
      stateQuestion(value, to);
      to.put(billing, value.billing()).put(answer, value.answer());
    }
  };

  private AnswerCodecs() {}

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

  /** What all answers state: what was asked, and by which library. */
  private abstract static class AnswerCodec<T extends AnswerDocument> extends ObjectCodec<T> {

    final Member<PlanDocument> plan = required("plan", PlanCodecs.PLAN);
    final Member<String> library = required("library", Scalars.TEXT);
    final Member<Receipt> receipt = required("receipt", RECEIPT);
    final Member<Optional<Locale>> language = optional("language", LANGUAGE);

    AnswerCodec(String name) {
      super(name);
    }

    final Member<Json.Members> answer(ObjectView<?> view) {
      return required("answer", aside(view.tree()));
    }

    final void stateQuestion(T value, Statement to) {
      to.put(plan, value.plan())
          .put(library, value.library())
          .put(receipt, value.receipt())
          .put(language, value.language());
    }
  }

  private static final class ReceiptCodec extends ObjectCodec<Receipt> {

    private final Map<Receipt.Part, Member<String>> parts = new EnumMap<>(Receipt.Part.class);
    private final Member<String> all;

    ReceiptCodec() {
      super("receipt");
      Codec<String> digest = Scalars.text("[0-9a-f]{64}", "[0-9a-f]{64}", Function.identity());
      for (Receipt.Part part : Receipt.Part.values()) {
        parts.put(part, required(Receipt.name(part), digest));
      }
      all = required(Receipt.ALL, digest);
    }

    @Override
    Receipt make(Values of) {
      Map<String, String> digests = new HashMap<>();
      parts.values().forEach(part -> digests.put(part.name(), of.get(part)));
      digests.put(Receipt.ALL, of.get(all));
      return Receipt.stated(digests);
    }

    @Override
    void state(Receipt value, Statement to) {
      parts.forEach((part, member) -> to.put(member, value.digest(part)));
      to.put(all, value.digest());
    }
  }
}
