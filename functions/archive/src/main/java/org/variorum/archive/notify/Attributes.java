package org.variorum.archive.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Significance;

/**
 * What a subscription can filter by.
 *
 * <p>A hostile page can have thousands of speakers, and SNS counts attributes as part of the
 * message. So {@code responses} holds at most {@value #MOST_RESPONSES} and {@code actors} no
 * others: first the watch list's actors, then those of the most significant changes. An actor whose
 * name is longer than {@value #LONGEST_NAME} characters is in neither. The other lists are of
 * closed sets.
 *
 * @param article the article's id, for prefix filters on a section
 * @param significance the highest of the diff's changes
 * @param findings the kinds that occur, each once, sorted
 * @param casualty whether a casualty figure is among them
 * @param actors who responded, sorted
 * @param stances how they responded, sorted
 * @param responses who responded how, as {@code Kremlin:denies}, sorted
 * @param disclosure {@code disclosed}, {@code silent} or {@code none}
 */
public record Attributes(
    String article,
    Significance significance,
    List<String> findings,
    boolean casualty,
    List<String> actors,
    List<String> stances,
    List<String> responses,
    String disclosure) {
  /** No honest diff has a fourth of it. At three bytes a character both lists have 25 KB. */
  static final int MOST_RESPONSES = 40;

  /** In UTF-16 characters. The watch list's longest name has half of it. */
  static final int LONGEST_NAME = 100;

  public Attributes {
    findings = List.copyOf(findings);
    actors = List.copyOf(actors);
    stances = List.copyOf(stances);
    responses = List.copyOf(responses);
  }

  /** The attributes of something that has no changes. */
  static Attributes plain(String article) {
    return new Attributes(
        article, Significance.NONE, List.of(), false, List.of(), List.of(), List.of(), "none");
  }

  /**
   * The attributes of {@code comparison}.
   *
   * @param ranked the numbers of all its changes, the most significant first
   */
  static Attributes of(String article, Comparison comparison, List<Integer> ranked) {
    Set<String> findings = new TreeSet<>();
    List<Finding.Response> watched = new ArrayList<>();
    List<Finding.Response> others = new ArrayList<>();
    Set<String> actors = new TreeSet<>();
    Set<String> stances = new TreeSet<>();
    Set<String> responses = new TreeSet<>();
    boolean casualty = false;
    for (int number : ranked) {
      for (Finding finding : comparison.changes().get(number).findings()) {
        findings.add(finding.kind());
        casualty |= finding instanceof Finding.Figure figure && figure.casualty();
        if (finding instanceof Finding.Response response) {
          (response.watched() ? watched : others).add(response);
        }
      }
    }
    List<Finding.Response> told = new ArrayList<>(watched);
    told.addAll(others);
    for (Finding.Response response : told) {
      stances.add(response.stance().label());
      if (responses.size() < MOST_RESPONSES && response.actor().length() <= LONGEST_NAME) {
        actors.add(response.actor());
        responses.add(response.actor() + ":" + response.stance().label());
      }
    }
    return new Attributes(
        article,
        ranked.isEmpty()
            ? Significance.NONE
            : comparison.changes().get(ranked.getFirst()).significance(),
        List.copyOf(findings),
        casualty,
        List.copyOf(actors),
        List.copyOf(stances),
        List.copyOf(responses),
        comparison.disclosure().label());
  }
}
