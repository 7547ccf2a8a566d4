package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Stance;
import org.variorum.statements.model.Statement;

/** Finds actors who answer where they did not before, or answer otherwise. */
final class ResponseChanges {
  /** "Said it was still studying" is a verb of that many words. */
  private static final int LONGEST_VERB = 5;

  private final Voices before;
  private final Voices after;

  ResponseChanges(Voices before, Voices after) {
    this.before = before;
    this.after = after;
  }

  /** The response that a statement of the later version alone is. */
  List<Finding> added(Statement statement) {
    return after
        .alone(statement)
        .map(voice -> List.<Finding>of(response(voice, null, !before.spoke(voice))))
        .orElse(List.of());
  }

  /** The response that a statement of the earlier version alone was; its actor spoke in it. */
  List<Finding> deleted(Statement statement) {
    return before
        .alone(statement)
        .map(voice -> List.<Finding>of(response(voice, null, false)))
        .orElse(List.of());
  }

  /**
   * What changed in who answers in {@code edit}.
   *
   * @param otherStances whether an actor who only takes another stance is told
   */
  Found changed(Edit edit, boolean otherStances) {
    List<Voice> earlier = voices(edit.before(), before);
    Found.Builder found = new Found.Builder();
    List<Voice> told = new ArrayList<>();
    for (Voice voice : voices(edit.after(), after)) {
      if (told.stream().anyMatch(voice::sameActor)
          || !touched(edit, voice)
          || spoke(edit.before(), voice, earlier)
          || unnamed(edit.before())) {
        continue;
      }
      Optional<Voice> spoke =
          earlier.stream()
              .filter(
                  other -> voice.sameActor(other) || Sources.respelt(voice.actor(), other.actor()))
              .findFirst();
      boolean otherwise =
          otherStances && spoke.isPresent() && spoke.get().stance() != voice.stance();
      if (spoke.isEmpty()) {
        found.add(response(voice, null, !before.spoke(voice)));
      } else if (otherwise) {
        found.add(response(voice, spoke.get().stance(), false));
        spoke.get().spans().forEach(found::before);
      }
      if (spoke.isEmpty() || otherwise) {
        told.add(voice);
        voice.spans().forEach(found::after);
        replacedVerb(edit, voice, found);
      }
    }
    return found.build();
  }

  /**
   * Whether someone speaks of whom the text gives a pronoun alone; who is named now may be that.
   */
  private static boolean unnamed(Passage side) {
    return side.statements().stream()
        .map(Statement::attribution)
        .anyMatch(attribution -> attribution != null && Sources.pronoun(attribution.source()));
  }

  /** Whether the actor spoke in it where the earlier version did not show yet that it answers. */
  private static boolean spoke(Passage side, Voice voice, List<Voice> earlier) {
    return earlier.isEmpty()
        && side.statements().stream()
            .map(Statement::attribution)
            .anyMatch(said -> said != null && Sources.name(said.source()).equals(voice.actor()));
  }

  /**
   * Where the actor stays and the verb takes the place of another, the other one is told too: "is
   * studying the plan" that became "rejects the plan".
   */
  private static void replacedVerb(Edit edit, Voice voice, Found.Builder found) {
    int place = edit.runAfter(voice.spans().getLast());
    if (place < 0 || place == edit.runAfter(voice.spans().getFirst())) {
      return;
    }
    Run run = edit.runs().get(place);
    if (!run.oneSided() && run.beforeEnd() - run.beforeStart() <= LONGEST_VERB) {
      edit.before()
          .tokens()
          .subList(run.beforeStart(), run.beforeEnd())
          .forEach(token -> found.before(Explained.span(token)));
    }
  }

  /** Whether the actor's words changed, apart from a quotation that came with its own verb. */
  private static boolean touched(Edit edit, Voice voice) {
    if (edit.changedAfter(voice.spans().getFirst())) {
      return true;
    }
    return voice.spans().stream()
        .mapToInt(edit::runAfter)
        .anyMatch(run -> run >= 0 && !quotes(edit, run));
  }

  private static boolean quotes(Edit edit, int run) {
    return edit.runs().get(run).oneSided()
        && edit.after().statements().stream()
            .flatMap(statement -> statement.quotations().stream())
            .anyMatch(quotation -> edit.runAfter(quotation.span()) == run);
  }

  private static List<Voice> voices(Passage passage, Voices voices) {
    return passage.statements().stream().flatMap(s -> voices.of(s).stream()).toList();
  }

  private static Finding response(Voice voice, @Nullable Stance was, boolean first) {
    return new Finding.Response(voice.actor(), voice.watched(), voice.stance(), was, first);
  }
}
