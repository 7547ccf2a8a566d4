package org.variorum.statements.model;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself beside its text. Every part may be absent.
 *
 * @param title the headline as the document's own metadata or first heading gives it
 * @param byline the authors as written, without "By"
 * @param published ISO 8601 date or date and time, as normalised by the extraction
 * @param modified ISO 8601 date or date and time
 * @param canonical the absolute address under which the publisher files the article
 * @param language BCP 47 tag
 */
public record Metadata(
    @Nullable String title,
    @Nullable String byline,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String canonical,
    @Nullable String language) {

  /** The metadata of a document that has none, such as plain text. */
  public static Metadata none() {
    return new Metadata(null, null, null, null, null, null);
  }

  /** The metadata of a text of which only the title is known. */
  public static Metadata titled(@Nullable String title) {
    return new Metadata(title, null, null, null, null, null);
  }
}
