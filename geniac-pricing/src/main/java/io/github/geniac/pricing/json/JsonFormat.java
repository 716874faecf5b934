package io.github.geniac.pricing.json;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Offer;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The front door of this package: how one kind of document is read and written. Immutable.
 *
 * <pre>{@code
 * Proposal proposal = JsonFormat.proposal().read(text);
 * String again = JsonFormat.proposal().write(proposal);
 * }</pre>
 *
 * <p>A document states its format, version and kind, then what it holds; see the package for the
 * form and the promise of compatibility.
 *
 * @param <T> what a document of this kind holds
 */
public final class JsonFormat<T> {

  private final String kind;
  private final ObjectCodec<T> body;
  private final JsonLimits limits;
  private final List<Reading<?>> readings;

  private JsonFormat(
      String kind, ObjectCodec<T> body, JsonLimits limits, List<Reading<?>> readings) {
    this.kind = kind;
    this.body = body;
    this.limits = limits;
    this.readings = readings;
  }

  private static <T> JsonFormat<T> of(String kind, ObjectCodec<T> body) {
    return new JsonFormat<>(kind, body, JsonLimits.standard(), StandardReadings.all());
  }

  /** {@return documents of the kind {@code plan}: terms, proposal and all that belongs to them} */
  public static JsonFormat<PlanDocument> plan() {
    return of("plan", PlanCodecs.PLAN);
  }

  /** {@return documents of the kind {@code proposal}} */
  public static JsonFormat<Proposal> proposal() {
    return of("proposal", PlanCodecs.PROPOSAL);
  }

  /** {@return documents of the kind {@code offers}} */
  public static JsonFormat<List<Offer>> offers() {
    return of("offers", PlanCodecs.OFFERS);
  }

  /** {@return documents of the kind {@code work}: workloads with their phases} */
  public static JsonFormat<List<Workload>> work() {
    return of("work", PlanCodecs.WORK);
  }

  /** {@return documents of the kind {@code terms}} */
  public static JsonFormat<CallTerms> terms() {
    return of("terms", PlanCodecs.TERMS);
  }

  /** {@return documents of the kind {@code readings}} */
  public static JsonFormat<Readings> readings() {
    return of("readings", PlanCodecs.READINGS);
  }

  /** {@return documents of the kind {@code inquiry}} */
  public static JsonFormat<PriceInquiry> inquiry() {
    return of("inquiry", PlanCodecs.INQUIRY);
  }

  /** {@return documents of the kind {@code receipt}, such as the command keeps} */
  public static JsonFormat<PlanReceipt> receipt() {
    return of("receipt", PlanCodecs.RECEIPT);
  }

  /** {@return documents of the kind {@code assessment}: an assessment with its plan} */
  public static JsonFormat<AssessmentDocument> assessment() {
    return of("assessment", AnswerCodecs.ASSESSMENT);
  }

  /** {@return documents of the kind {@code cost-sheet}: a cost sheet with its plan} */
  public static JsonFormat<CostSheetDocument> costSheet() {
    return of("cost-sheet", AnswerCodecs.COST_SHEET);
  }

  /** {@return documents of the kind {@code search-result}: what a search found, with its plan} */
  public static JsonFormat<SearchDocument> searchResult() {
    return of("search-result", AnswerCodecs.SEARCH);
  }

  /**
   * {@return this format with other limits for what is read}
   *
   * @param other the limits
   */
  public JsonFormat<T> withLimits(JsonLimits other) {
    return new JsonFormat<>(kind, body, other, readings);
  }

  /**
   * {@return this format with the readings of a rulebook, where those of the call are not all}
   *
   * @param rulebook the rulebook whose readings a document may choose
   */
  public JsonFormat<T> withReadingsOf(Rulebook rulebook) {
    return new JsonFormat<>(kind, body, limits, rulebook.readings());
  }

  /** {@return the word by which documents state their kind} */
  public String kind() {
    return kind;
  }

  /**
   * {@return what a text holds}
   *
   * @param text the text
   * @throws JsonProblems if anything is wrong with it, with all that is
   * @throws IllegalStateException if Jackson's streaming core is not there
   */
  public T read(String text) {
    return JsonSource.of(text, limits).read(intake(), this::document);
  }

  /**
   * {@return what a stream holds}
   *
   * @param stream the stream, in UTF-8; read to its end or past the limit, and left to the caller
   *     to close
   * @throws JsonProblems if anything is wrong with it, with all that is
   * @throws IllegalStateException if Jackson's streaming core is not there
   * @throws IOException if the stream cannot be read
   */
  public T read(InputStream stream) throws IOException {
    return JsonSource.of(stream, limits).read(intake(), this::document);
  }

  /**
   * {@return what a tree holds; needs no library}
   *
   * @param tree the tree of a document
   * @throws JsonProblems if anything is wrong with it, with all that is
   */
  public T read(Json tree) {
    return JsonSource.of(tree).read(intake(), this::document);
  }

  /**
   * {@return the document as a text for people, with a line end}
   *
   * @param value what it holds
   * @throws IllegalArgumentException if it describes one organization in two ways
   */
  public String write(T value) {
    return toTree(value).pretty() + "\n";
  }

  /**
   * Writes the document as a text for people, with a line end.
   *
   * @param value what it holds
   * @param out where it goes
   * @throws IllegalArgumentException if it describes one organization in two ways
   * @throws IOException if it cannot be written there
   */
  public void write(T value, Appendable out) throws IOException {
    out.append(write(value));
  }

  /**
   * {@return the document as a tree}
   *
   * @param value what it holds
   * @throws IllegalArgumentException if it describes one organization in two ways
   */
  public Json.Members toTree(T value) {
    return toTree(value, Writing.brief());
  }

  Json.Members toTree(T value, Writing to) {
    Json.Members written = body.write(value, to);
    Json.Members.Builder document = JsonHeader.of(kind);
    document.put(JsonHeader.ORGANIZATIONS, OrganizationCodecs.described(to));
    written.members().forEach(document::put);
    return document.build();
  }

  /** {@return the JSON Schema (2020-12) of documents of this kind} */
  public Json.Members schema() {
    return JsonHeader.schema(kind, body);
  }

  private Intake intake() {
    return new Intake(limits, readings);
  }

  private Optional<T> document(Json json, Spot at) {
    Optional<Json.Members> checked = JsonHeader.check(kind, json, at);
    if (checked.isEmpty()) {
      return Optional.empty();
    }
    Json.Members members = checked.get();
    Optional<Json> organizations = members.get(JsonHeader.ORGANIZATIONS);
    Spot described = at.member(JsonHeader.ORGANIZATIONS);
    organizations.ifPresent(one -> OrganizationCodecs.describe(one, described));
    Optional<T> value = body.read(members, at, JsonHeader.NAMES);
    if (at.intake().problems().isEmpty()) {
      organizations.ifPresent(one -> OrganizationCodecs.tellUnused(one, described));
    }
    return value;
  }
}
