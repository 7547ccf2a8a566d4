package org.variorum.archive.pages;

import org.variorum.archive.key.ArchivePath;

/**
 * Where each page is: at the object key of what it shows, {@code .html} for people and {@code
 * .json} for the document itself. Segments need no escaping in an address.
 */
final class Paths {
  static final String ROOT = "/";
  static final String ARTICLES_JSON = "/articles.json";
  static final String INDEX_JSON = "index.json";
  static final String FEED = "feed.atom";

  private Paths() {}

  /** An article's page; its other pages are below it. */
  static String article(String segment) {
    return "/" + ArchivePath.folder(segment);
  }

  /** The document at {@code path} as it is stored. */
  static String document(ArchivePath path) {
    return "/" + path.key();
  }

  /** The page for people at {@code path}. */
  static String page(ArchivePath path) {
    String key = path.key();
    return "/" + key.substring(0, key.length() - "json".length()) + "html";
  }
}
