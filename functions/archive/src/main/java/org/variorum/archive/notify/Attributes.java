package org.variorum.archive.notify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Significance;

/**
 * What a subscription can filter by.
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

  /** The attributes of {@code comparison}. */
  static Attributes of(String article, Comparison comparison) {
    Significance highest = Significance.NONE;
    Set<String> findings = new TreeSet<>();
    Set<String> actors = new TreeSet<>();
    Set<String> stances = new TreeSet<>();
    Set<String> responses = new TreeSet<>();
    boolean casualty = false;
    for (Change change : comparison.changes()) {
      if (change.significance().compareTo(highest) > 0) {
        highest = change.significance();
      }
      for (Finding finding : change.findings()) {
        findings.add(finding.kind());
        casualty |= finding instanceof Finding.Figure figure && figure.casualty();
        if (finding instanceof Finding.Response response) {
          actors.add(response.actor());
          stances.add(response.stance().label());
          responses.add(response.actor() + ":" + response.stance().label());
        }
      }
    }
    return new Attributes(
        article,
        highest,
        List.copyOf(findings),
        casualty,
        List.copyOf(actors),
        List.copyOf(stances),
        List.copyOf(responses),
        comparison.disclosure().label());
  }
}
