package org.variorum.archive.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.json.Sha256;
import org.variorum.statements.model.Article;

/**
 * One entry of an article's log: one distinct text. A function of the capture, the entry before it
 * and the engine alone, so that two writers make the same bytes.
 *
 * @param sequence its number, from 1
 * @param engine name and version of the engine that read it
 * @param sha256 the hash of the text in UTF-8, as {@link Sha256} writes it
 * @param previous the hash of the entry before it, its bytes as stored; null for the first
 * @param capturedAt when the page was captured: as the uploader says, else the upload's own time
 * @param source the upload it was read from
 * @param statements the hash of its statements, furniture left out, by which captures of the same
 *     version are recognised
 * @param article text, blocks and metadata
 */
public record VersionDocument(
    int sequence,
    String engine,
    String sha256,
    @Nullable String previous,
    Instant capturedAt,
    Capture source,
    String statements,
    Article article) {
  public VersionDocument {
    if (sequence < 1 || (sequence == 1) != (previous == null)) {
      throw new IllegalArgumentException(
          "version %d of '%s' %s an entry before it"
              .formatted(sequence, source.key(), previous == null ? "lacks" : "has"));
    }
  }

  /** The first entry, or the one after an entry with hash {@code previous}. */
  public static VersionDocument of(
      int sequence,
      String engine,
      @Nullable String previous,
      Instant capturedAt,
      Capture source,
      String statements,
      Article article) {
    return new VersionDocument(
        sequence,
        engine,
        Sha256.of(article.text()),
        previous,
        capturedAt,
        source,
        statements,
        article);
  }
}
