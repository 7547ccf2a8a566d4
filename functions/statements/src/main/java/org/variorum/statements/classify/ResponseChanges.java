package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Span;
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
    Optional<Voice> voice = after.alone(statement);
    return voice.isPresent()
        ? List.of(response(voice.get(), null, !before.spoke(voice.get())))
        : List.of();
  }

  /** The response that a statement of the earlier version alone was; its actor spoke in it. */
  List<Finding> deleted(Statement statement) {
    Optional<Voice> voice = before.alone(statement);
    return voice.isPresent() ? List.of(response(voice.get(), null, false)) : List.of();
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
      if (told(voice, told)
          || !touched(edit, voice)
          || spoke(edit.before(), voice, earlier)
          || unnamed(edit.before())) {
        continue;
      }
      @Nullable Voice spoke = earlier(voice, earlier);
      boolean otherwise = otherStances && spoke != null && spoke.stance() != voice.stance();
      if (spoke == null) {
        found.add(response(voice, null, !before.spoke(voice)));
      } else if (otherwise) {
        found.add(response(voice, spoke.stance(), false));
        found.before(spoke.spans());
      }
      if (spoke == null || otherwise) {
        told.add(voice);
        found.after(voice.spans());
        replacedVerb(edit, voice, found);
      }
    }
    return found.build();
  }

  private static boolean told(Voice voice, List<Voice> told) {
    for (Voice other : told) {
      if (voice.sameActor(other)) {
        return true;
      }
    }
    return false;
  }

  /** What the actor of {@code voice}, its name perhaps respelt, does in the earlier version. */
  private static @Nullable Voice earlier(Voice voice, List<Voice> earlier) {
    for (Voice other : earlier) {
      if (voice.sameActor(other) || Sources.respelt(voice.actor(), other.actor())) {
        return other;
      }
    }
    return null;
  }

  /**
   * Whether someone speaks of whom the text gives a pronoun alone; who is named now may be that.
   */
  private static boolean unnamed(Passage side) {
    for (Attribution attribution : side.attributions()) {
      if (Sources.pronoun(attribution.source())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the actor spoke in it where the earlier version did not show yet that it answers. */
  private static boolean spoke(Passage side, Voice voice, List<Voice> earlier) {
    if (!earlier.isEmpty()) {
      return false;
    }
    for (Attribution attribution : side.attributions()) {
      if (Sources.name(attribution.source()).equals(voice.actor())) {
        return true;
      }
    }
    return false;
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
      found.before(
          Explained.spans(edit.before().tokens().subList(run.beforeStart(), run.beforeEnd())));
    }
  }

  /** Whether the actor's words changed, apart from a quotation that came with its own verb. */
  private static boolean touched(Edit edit, Voice voice) {
    if (edit.changedAfter(voice.spans().getFirst())) {
      return true;
    }
    for (Span span : voice.spans()) {
      int run = edit.runAfter(span);
      if (run >= 0 && !quotes(edit, run)) {
        return true;
      }
    }
    return false;
  }

  private static boolean quotes(Edit edit, int run) {
    return edit.runs().get(run).oneSided() && edit.quotes(edit.after().quotations(), run);
  }

  private static List<Voice> voices(Passage passage, Voices voices) {
    List<Voice> found = new ArrayList<>();
    for (Statement statement : passage.statements()) {
      Optional<Voice> voice = voices.of(statement);
      if (voice.isPresent()) {
        found.add(voice.get());
      }
    }
    return found;
  }

  private static Finding response(Voice voice, @Nullable Stance was, boolean first) {
    return new Finding.Response(voice.actor(), voice.watched(), voice.stance(), was, first);
  }
}
