/**
 * Links the sentences of one version to those of the next.
 *
 * <h2>Which algorithm</h2>
 *
 * <ol>
 *   <li><b>Anchors.</b> Sentences that both versions have word for word and in one order, by the
 *       patience algorithm: what both ends share, then the sentences that stand once on each side
 *       in their longest common order, then the same between them.
 *   <li><b>Exact moves.</b> What is left and is the same word for word elsewhere.
 *   <li><b>Likeness in the gaps.</b> What is left becomes a bag of weighted word stems and a
 *       sequence. Content words weigh 1; words of grammar, reporting words, numbers and times weigh
 *       little, because they change, or stand everywhere. An inverted index proposes a dozen
 *       candidates for a sentence. Of the pairs that keep the order, those are linked that are
 *       together most alike (heaviest increasing subsequence). Two short sentences with few words
 *       in common may still be one: an answer and the sentence that said there was none, where both
 *       begin with the same subject, one claim from another source, nobody hurt and three people
 *       hurt. The time stamp of a live blog's entry goes with the sentence behind it.
 *   <li><b>Parts.</b> A sentence that is still open is put beside up to four neighbours of its gap
 *       on the other side, read as one: a sentence told anew in three is like none of them alone.
 *       The likest beads are taken first, as long as they keep the order (the beads of Gale and
 *       Church, 1993, weighed by words instead of lengths).
 *   <li><b>Neighbours.</b> A sentence beside a link whose counterpart stands beside the same link
 *       needs fewer words in common; these count the more, the fewer sentences of the story have
 *       them. One that stands nearly whole in the other, in one run of words, is linked too.
 *   <li><b>Likeness elsewhere.</b> A sentence that nothing in its gap resembles is looked for in
 *       the whole text, with a higher threshold, unless half of the text was written anew.
 *   <li><b>Growth.</b> A sentence that is still open joins the link beside it when it says what the
 *       other side of that link says beyond its own, or says twice, or when that side says all of
 *       it: splits and merges.
 *   <li><b>Crossings.</b> The largest part of all links that keeps one order stays; the others
 *       moved. Of equally large parts the one with more text stays, so that the shorter sentence
 *       moved.
 * </ol>
 *
 * <h2>Why</h2>
 *
 * <p>A shortest edit script (Myers) is quadratic where much changed and happily pairs repeated
 * sentences across a rewrite; patience anchors are near-linear and are what a reader would point
 * at. One-to-one assignment by likeness over the whole text finds moves, but steals a sentence from
 * its place for a slightly better look-alike; order first, elsewhere second does not. How rare a
 * word is in the versions made no difference to likeness at large; where place speaks for a link
 * already, it tells the claim from the topic, which neighbours share.
 *
 * <h2>What it costs</h2>
 *
 * <p>n log n in the sentences, whether few or many changed: each sentence has a bounded number of
 * candidates, and parts are looked for in short gaps only. Sentences that did not change are hashed
 * once; at most two hundred of them are cut into words, to see which words are common.
 *
 * <h2>Where the thresholds come from</h2>
 *
 * <p>Each is a named constant with what it does. They were found on human links between drafts of
 * essays (ArgRewrite V.2, conditions A and B) and then checked on pairs of news sentences that are
 * alike and report different events; where a range of values did equally well the middle was taken.
 * To measure again: write the pairs as JSON lines, run {@code variorum diff --jsonl --alignment} on
 * them, and count the links that agree.
 */
@NullMarked
package org.variorum.statements.align;

import org.jspecify.annotations.NullMarked;
