package org.variorum.statements.classify;

import java.util.List;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Stance;

/**
 * Someone who answers in a statement.
 *
 * @param actor the watch list's name, else the speaker as written without its article
 * @param watched whether the actor is on the watch list
 * @param stance what the actor does
 * @param spans where in the article the actor and the verb stand
 */
record Voice(String actor, boolean watched, Stance stance, List<Span> spans) {
  Voice {
    spans = List.copyOf(spans);
  }

  /** Whether both are the same actor, as far as their names tell. */
  boolean sameActor(Voice other) {
    return watched && other.watched ? actor.equals(other.actor) : Sources.same(actor, other.actor);
  }
}
