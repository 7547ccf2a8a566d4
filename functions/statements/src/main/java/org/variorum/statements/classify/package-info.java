/**
 * Says what changed in linked, added and deleted sentences, and how much it matters.
 *
 * <p>The words of a link are compared once ({@code WordDiff}). Then each kind of finding looks at
 * the linked statements on its own ({@code FigureChanges}, {@code QuoteChanges}, {@code
 * SourceChanges}, {@code ResponseChanges}, {@code FirmnessChanges}, {@code TimeChanges}, {@code
 * NameChanges}) and returns its findings with the words that they explain. What no finding explains
 * is wording, or cosmetic ({@code Wordings}). Significance is a rule over the findings ({@code
 * Significances}).
 *
 * <p>What the rules know of words stands in resource files beside the classes, to be read and
 * extended: {@code lexicon.txt}, {@code stances.txt}, {@code spellings.txt}, {@code watchlist.txt}.
 *
 * <p>Who answers for itself is told by what it is called ({@code Standing}) and by what both
 * versions say of people where they name them ({@code Introductions}, {@code Bystanders}).
 *
 * <p>Only statements that changed are analysed. Whether an actor spoke before is looked up when
 * there is a response, in the sentences that name the actor.
 */
@NullMarked
package org.variorum.statements.classify;

import org.jspecify.annotations.NullMarked;
