package org.variorum.statements.align;

import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;

/**
 * Knows the line that gives an entry of a live blog its time: {@code 14:05}, {@code 9.20am BST}. It
 * belongs to the entry below it, and is like every other stamp.
 */
final class Stamp {
  /** "11:59 p.m. AEST" is as long as a stamp gets. */
  private static final int LONGEST = 16;

  private Stamp() {}

  /** Whether these open sentences are two stamps before entries that are not one. */
  static boolean apart(int before, int after, Draft draft, Texts texts) {
    return is(draft.before().get(before))
        && is(draft.after().get(after))
        && !sameEntry(before + 1, after + 1, draft, texts);
  }

  private static boolean sameEntry(int before, int after, Draft draft, Texts texts) {
    if (before >= draft.before().size() || after >= draft.after().size()) {
      return false;
    }
    boolean same = draft.before().get(before).text().equals(draft.after().get(after).text());
    boolean open = draft.ofBefore(before) == null && draft.ofAfter(after) == null;
    return same || draft.inOrder(before) == after || open && alike(before, after, texts);
  }

  private static boolean alike(int before, int after, Texts texts) {
    return texts.likeness(before, after) >= LikePairs.IN_ORDER;
  }

  private static boolean is(Sentence sentence) {
    return sentence.role() == Role.FURNITURE
        && sentence.text().length() <= LONGEST
        && Character.isDigit(sentence.text().charAt(0));
  }
}
