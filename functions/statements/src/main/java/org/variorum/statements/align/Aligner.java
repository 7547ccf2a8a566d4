package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.statements.align.Draft.Group;
import org.variorum.statements.model.Alignment;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.LinkType;
import org.variorum.statements.model.Sentence;

/** Links the sentences of two versions. How is told in the description of this package. */
public final class Aligner {

  /** The alignment of {@code before} with {@code after}. */
  public Alignment align(List<Sentence> before, List<Sentence> after) {
    Draft draft = new Draft(before, after);
    int[] anchors = Anchors.match(before, after);
    for (int index = 0; index < anchors.length; index++) {
      if (anchors[index] >= 0) {
        draft.linkInOrder(index, anchors[index]);
      }
    }
    if (open(draft)) {
      ExactMoves.link(draft);
    }
    if (open(draft)) {
      Texts texts = new Texts(draft);
      new LikePairs(draft, texts).link();
      new Growth(draft, texts).grow();
    }
    return new Alignment(links(draft), list(draft.openBefore()), list(draft.openAfter()));
  }

  private static List<Integer> list(int[] indexes) {
    List<Integer> list = new ArrayList<>(indexes.length);
    for (int index : indexes) {
      list.add(index);
    }
    return list;
  }

  private static boolean open(Draft draft) {
    return draft.openBefore().length > 0 && draft.openAfter().length > 0;
  }

  private static List<Link> links(Draft draft) {
    List<Group> groups = draft.groups();
    Set<Integer> moved = Crossings.moved(groups, draft);
    List<Link> links = new ArrayList<>(groups.size());
    for (int at = 0; at < groups.size(); at++) {
      Group group = groups.get(at);
      LinkType type = type(group, moved.contains(at), draft);
      links.add(new Link(group.before(), group.after(), type, moved.contains(at)));
    }
    return links;
  }

  private static LinkType type(Group group, boolean moved, Draft draft) {
    if (group.before().size() < group.after().size()) {
      return LinkType.SPLIT;
    }
    if (group.before().size() > 1) {
      return LinkType.MERGE;
    }
    String earlier = draft.before().get(group.before().getFirst()).text();
    if (!earlier.equals(draft.after().get(group.after().getFirst()).text())) {
      return LinkType.EDIT;
    }
    return moved ? LinkType.MOVE : LinkType.UNCHANGED;
  }
}
