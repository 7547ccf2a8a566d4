package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;

/**
 * Finds names of people, places and organisations that were replaced or respelt. A replaced part is
 * a name for a name where both sides are capitalised words and nothing else that is unexplained.
 */
final class NameChanges {
  private final Edit edit;
  private final Explained explained;
  private final Found.Builder found = new Found.Builder();

  private NameChanges(Edit edit, Explained explained) {
    this.edit = edit;
    this.explained = explained;
  }

  /** What changed in the names of {@code edit}, apart from what is {@code explained}. */
  static Found find(Edit edit, Explained explained) {
    NameChanges changes = new NameChanges(edit, explained);
    for (Run run : edit.runs()) {
      if (!run.oneSided()) {
        changes.compare(run);
      } else if (run.beforeStart() > 0 && run.afterStart() > 0) {
        changes.lengthen(run);
      }
    }
    return changes.found.build();
  }

  private void compare(Run run) {
    List<int[]> from = names(edit.before(), run.beforeStart(), run.beforeEnd(), true);
    List<int[]> to = names(edit.after(), run.afterStart(), run.afterEnd(), false);
    if (from.size() != to.size()) {
      from = joined(edit.before(), from);
      to = joined(edit.after(), to);
    }
    if (from.size() != to.size() && parted(run)) {
      from = List.of(new int[] {run.beforeStart(), run.beforeEnd()});
      to = List.of(new int[] {run.afterStart(), run.afterEnd()});
    }
    if (from.isEmpty() || from.size() != to.size()) {
      return;
    }
    for (int at = 0; at < from.size(); at++) {
      int[] whole = whole(edit.before(), from.get(at));
      int[] other = whole(edit.after(), to.get(at));
      if (Spelling.same(text(edit.before(), from.get(at)), text(edit.after(), to.get(at)))
          && !capitalsMatter(edit.before(), from.get(at))) {
        continue;
      }
      found.add(new Finding.Name(slice(edit.before(), whole), slice(edit.after(), other)));
      found.before(span(edit.before(), from.get(at)));
      found.after(span(edit.after(), to.get(at)));
    }
  }

  /** "Ida Holm" that became "Ida Holm-Reyes", or the other way round. */
  private void lengthen(Run run) {
    boolean longer = run.beforeStart() == run.beforeEnd();
    Passage side = longer ? edit.after() : edit.before();
    int start = longer ? run.afterStart() : run.beforeStart();
    int end = longer ? run.afterEnd() : run.beforeEnd();
    if (end - start == 2
        && side.tokens().get(start).is("-")
        && side.tokens().get(start - 1).touches(side.tokens().get(start))
        && side.tokens().get(start + 1).capitalised()
        && Proper.name(side, start - 1)) {
      int[] from = whole(edit.before(), new int[] {run.beforeStart() - 1, run.beforeEnd()});
      int[] to = whole(edit.after(), new int[] {run.afterStart() - 1, run.afterEnd()});
      found.add(new Finding.Name(slice(edit.before(), from), slice(edit.after(), to)));
      found.before(span(edit.before(), from));
      found.after(span(edit.after(), to));
    }
  }

  /**
   * The runs of name tokens from {@code start} to {@code end}; none where a word that is no name
   * stands beside them unexplained.
   */
  private List<int[]> names(Passage side, int start, int end, boolean earlier) {
    List<int[]> names = new ArrayList<>();
    int from = -1;
    for (int at = start; at <= end; at++) {
      boolean name = at < end && !known(at, earlier) && Proper.name(side, at);
      if (name && from < 0) {
        from = at;
      } else if (!name && from >= 0) {
        names.add(new int[] {from, at});
        from = -1;
      }
      if (at < end && !name && !known(at, earlier) && !Lexicon.grammar(side.tokens().get(at))) {
        return List.of();
      }
    }
    return names;
  }

  /** A place with its country is one name: "Doha, Qatar" that became "Muscat". */
  private static List<int[]> joined(Passage side, List<int[]> names) {
    if (names.isEmpty()) {
      return names;
    }
    int start = names.getFirst()[0];
    int end = names.getLast()[1];
    for (Token token : side.tokens().subList(start, end)) {
      if (!token.capitalised() && !token.is(",")) {
        return names;
      }
    }
    return List.of(new int[] {start, end});
  }

  /** Whether only blanks between capitalised words came or went: "Falconair", "Falcon Air". */
  private boolean parted(Run run) {
    List<Token> from = edit.before().tokens().subList(run.beforeStart(), run.beforeEnd());
    List<Token> to = edit.after().tokens().subList(run.afterStart(), run.afterEnd());
    return capitalised(from) && capitalised(to) && letters(from).equals(letters(to));
  }

  private static boolean capitalised(List<Token> tokens) {
    for (Token token : tokens) {
      if (!token.capitalised()) {
        return false;
      }
    }
    return true;
  }

  private static String letters(List<Token> tokens) {
    StringBuilder letters = new StringBuilder();
    for (Token token : tokens) {
      letters.append(token.lower());
    }
    return letters.toString();
  }

  private boolean known(int token, boolean earlier) {
    return earlier ? explained.before(token) : explained.after(token);
  }

  /** The whole name around the replaced tokens: capitalised neighbours and initials. */
  private static int[] whole(Passage side, int[] name) {
    int start = name[0];
    int end = name[1];
    while (start > 0
        && joins(side, start - 1)
        && !side.startsStatement(side.tokens().get(start).start())) {
      start--;
    }
    while (end < side.tokens().size()
        && joins(side, end)
        && !side.startsStatement(side.tokens().get(end).start())) {
      end++;
    }
    while (end > name[1] && side.tokens().get(end - 1).kind() == Token.Kind.MARK) {
      end--;
    }
    while (start < name[0] && side.tokens().get(start).kind() == Token.Kind.MARK) {
      start++;
    }
    return new int[] {start, end};
  }

  private static boolean joins(Passage side, int at) {
    Token token = side.tokens().get(at);
    boolean initial =
        token.is(".")
            && at > 0
            && side.tokens().get(at - 1).text().length() == 1
            && side.tokens().get(at - 1).capitalised();
    boolean hyphen =
        token.is("-")
            && at > 0
            && side.tokens().get(at - 1).touches(token)
            && at + 1 < side.tokens().size()
            && token.touches(side.tokens().get(at + 1));
    return initial
        || hyphen
        || (token.capitalised()
            && !Lexicon.grammar(token)
            && !Lexicon.is(Lexicon.Kind.TITLE, token.lower()));
  }

  private static boolean capitalsMatter(Passage side, int[] name) {
    return side.tokens().get(name[0]).capitalised();
  }

  private static List<String> text(Passage side, int[] range) {
    return Fold.each(side.tokens().subList(range[0], range[1]));
  }

  private static Span span(Passage side, int[] range) {
    return new Span(side.tokens().get(range[0]).start(), side.tokens().get(range[1] - 1).end());
  }

  private static String slice(Passage side, int[] range) {
    return span(side, range).of(side.article());
  }
}
