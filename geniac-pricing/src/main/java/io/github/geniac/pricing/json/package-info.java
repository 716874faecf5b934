/**
 * Plans as files: proposals, offers, work, terms and results as JSON, and the receipt of an
 * assessment.
 *
 * <p>Read first: {@link io.github.geniac.pricing.json.JsonFormat}, which reads and writes each kind
 * of document; {@link io.github.geniac.pricing.json.PlanDocument}, what a team keeps in git;
 * {@link io.github.geniac.pricing.json.AnswerDocument}, what the library answered to it;
 * {@link io.github.geniac.pricing.json.JsonProblems}, all that is wrong with a text;
 * {@link io.github.geniac.pricing.json.Json}, the tree;
 * {@link io.github.geniac.pricing.json.Receipt}, and
 * {@link io.github.geniac.pricing.json.PlanReceipt}, which tells of the whole plan.
 *
 * <p><b>Form.</b> Every document is an object that states {@code "format": "geniac"},
 * {@code "version": 1} and its {@code "kind"}. Names of members are those of the domain's facts, in
 * camelCase; words (enum constants, readings, kinds) are in kebab-case; dates are ISO 8601, in the
 * years 1 to 9999, ranges of days {@code 2024-10-15/2025-04-15}, the end exclusive; money is
 * {@code "USD 98.32"}. Numbers keep their digits. What is not stated is left out: a null is an
 * error. Organizations are described once, in the document's {@code organizations}, and named by
 * their ids. A node of the market may be named by its type, such as {@code "p5.48xlarge"}; a
 * receipt takes it, like every default, in full, so that no digest hangs on what a library knows of
 * nodes. A choice between kinds, such as that of a price plan, is an object with exactly one
 * member, which says the kind.
 *
 * <p><b>Answers.</b> An assessment, a cost sheet or a search result is kept with the plan it was
 * asked of, the version of the library and a receipt: keys, clauses, amounts and reasons, as the
 * schema of its kind says, and words beside them if a language is asked for. Amounts that are not
 * rounded are exact, {@code "JPY 1000/3"}; what is not known has no amount but a reason.
 * {@link io.github.geniac.pricing.json.AnswerDocument#verify} makes the answer again and says where
 * it differs.
 *
 * <p><b>Strict.</b> A reader tells all problems of a document at once, with pointer, value and
 * place: members it does not know, names stated twice, references that lead nowhere. An
 * organization that nothing refers to is one as well, since it would be lost. Each value has one
 * text: what is written and read again is equal, and what is read and written again is the same but
 * for order of members and layout, for members stated as their defaults, empty lists, trailing
 * zeros, and space around ids, and for the tranches of schedules: they are put in order, those
 * without a node are left out, and adjoining ones of the same count become one. A text with half of
 * a character that takes two is refused: Java can hold it, no file can.
 *
 * <p><b>Compatibility.</b> Version 1 stays readable. A minor version of this library may add
 * optional members, kinds and words, so an older library may refuse what a newer one wrote, by the
 * name of the member, but never takes it for something else; whatever changes the meaning of a
 * document raises the version, and a version that is not known is refused before anything else is
 * looked at. The schemas beside these classes, {@code schema/plan-1.json} and so on for each kind,
 * are held to the code.
 *
 * <p>Only reading of text needs a library: Jackson's streaming core,
 * {@code com.fasterxml.jackson.core:jackson-core} 2.16 or later, an optional dependency. Trees,
 * writing, canonical form and receipts do without.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.json;

import javax.annotation.ParametersAreNonnullByDefault;
