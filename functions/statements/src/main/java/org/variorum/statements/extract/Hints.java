package org.variorum.statements.extract;

import org.jspecify.annotations.Nullable;

/**
 * What is said of an upload beside its bytes. Hints only: the bytes decide.
 *
 * @param name a file name or object key, for its extension, or null
 * @param contentType a media type as sent, parameters included, or null
 * @param address the page's address, for relative links, or null
 */
public record Hints(@Nullable String name, @Nullable String contentType, @Nullable String address) {
  /** No hint at all. */
  public static Hints none() {
    return new Hints(null, null, null);
  }

  /** Only a name. */
  public static Hints named(String name) {
    return new Hints(name, null, null);
  }
}
