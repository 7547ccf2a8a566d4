package org.variorum.archive.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.variorum.archive.version.VersionDocument;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.render.RedlineHtml;

/** Writes the page beside a diff document: a function of the two versions and the engine alone. */
public final class Redline {
  private final RedlineHtml redlines = new RedlineHtml();

  /**
   * The bytes of the page for {@code before} and {@code after}, HTML in UTF-8.
   *
   * @param comparison the comparison of the two
   */
  public byte[] write(VersionDocument before, VersionDocument after, Comparison comparison) {
    StringBuilder page = new StringBuilder();
    try {
      redlines.page(heading(before, after), comparison, after.article(), page);
    } catch (IOException e) {
      throw new AssertionError("a string builder does not fail", e);
    }
    return page.toString().getBytes(UTF_8);
  }

  /** What is compared, in one line: {@code storm.html, version 1 to 2}. */
  public static String heading(VersionDocument before, VersionDocument after) {
    return after.source().key() + ", version " + before.sequence() + " to " + after.sequence();
  }
}
