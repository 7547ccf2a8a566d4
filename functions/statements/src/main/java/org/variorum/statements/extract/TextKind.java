package org.variorum.statements.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of document a text is, read from its first characters; hints settle doubts. */
enum TextKind {
  HTML,
  XML,
  JSON,
  MARKDOWN,
  TEXT,
  BINARY;

  /** So much of a text is looked at. */
  private static final int START = 4096;

  /** Texts carry a stray control character now and then; binaries are full of them. */
  private static final double MOST_CONTROLS = 0.02;

  private static final Set<String> HTML_TAGS =
      Set.of(
          "<p>",
          "<p ",
          "</p>",
          "<div",
          "<br>",
          "<br/",
          "<br ",
          "<h1",
          "<h2",
          "<html",
          "<body",
          "<article");

  private static final Set<String> MARKDOWN_MARKS =
      Set.of("\n# ", "\n## ", "\n### ", "](http", "\n> ", "\n---\n", "\n***\n", "\n* ", "**");

  static TextKind of(String text, Hints hints) {
    String start =
        text.substring(0, Math.min(text.length(), START)).strip().toLowerCase(Locale.ROOT);
    if (binary(start)) {
      return BINARY;
    }
    if (start.startsWith("<")) {
      return xml(start) ? XML : HTML;
    }
    if (start.startsWith("{") || start.startsWith("[") && hinted(hints, "json")) {
      return JSON;
    }
    int tags = count(start, HTML_TAGS);
    if (tags > 1 || tags > 0 && hinted(hints, "html", "htm")) {
      return HTML;
    }
    if (hinted(hints, "markdown", "md")) {
      return MARKDOWN;
    }
    boolean title = start.startsWith("# ") || start.startsWith("---\n");
    return title || count(start, MARKDOWN_MARKS) > 2 ? MARKDOWN : TEXT;
  }

  private static boolean binary(String start) {
    int controls = 0;
    for (int at = 0; at < start.length(); at++) {
      char c = start.charAt(at);
      controls += c < ' ' && !Character.isWhitespace(c) && c != '\u001b' || c == '\ufffd' ? 1 : 0;
    }
    return controls > 2 && controls > MOST_CONTROLS * start.length();
  }

  /** XML that is no web page: an XML declaration or a wire format's root element says so. */
  private static boolean xml(String start) {
    @Nullable String root = root(start);
    if (root == null) {
      return false;
    }
    String name = root.substring(root.indexOf(':') + 1);
    return !name.equals("html") && (start.startsWith("<?xml") || Wire.isRoot(name));
  }

  /** The name of the first element, or null. */
  private static @Nullable String root(String start) {
    int at = 0;
    while (at >= 0 && at + 1 < start.length()) {
      char next = start.charAt(at + 1);
      if (next >= 'a' && next <= 'z') {
        int end = at + 1;
        while (end < start.length()
            && (Character.isLetterOrDigit(start.charAt(end))
                || "-_.:".indexOf(start.charAt(end)) >= 0)) {
          end++;
        }
        return start.substring(at + 1, end);
      }
      int past = start.startsWith("<!--", at) ? start.indexOf("-->", at) : at;
      at = past < 0 ? -1 : start.indexOf('<', past + 1);
    }
    return null;
  }

  private static int count(String start, Set<String> marks) {
    int found = 0;
    for (String mark : marks) {
      found += start.contains(mark) ? 1 : 0;
    }
    return found;
  }

  private static boolean hinted(Hints hints, String... words) {
    for (String word : words) {
      if (hints.contentType() != null
              && hints.contentType().toLowerCase(Locale.ROOT).contains("/" + word)
          || hints.name() != null && hints.name().toLowerCase(Locale.ROOT).endsWith("." + word)) {
        return true;
      }
    }
    return hints.contentType() != null
        && words[0].equals("json")
        && hints.contentType().toLowerCase(Locale.ROOT).contains("+json");
  }
}
