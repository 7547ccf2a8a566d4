package org.variorum.archive.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.variorum.statements.render.Html;

/** Writes HTML of which only the tags are the program's own; every text is escaped. */
final class Markup {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder(4096);

  /** Writes {@code tags} as they are: constants of the program, never anything of an upload. */
  Markup tags(String tags) {
    out.append(tags);
    return this;
  }

  /** Writes {@code text} escaped. */
  Markup text(String text) {
    out.append(Html.escape(text));
    return this;
  }

  /** Writes a link to {@code path} on this site. */
  Markup link(String path, String words) {
    return tags("<a href=\"").text(path).tags("\">").text(words).tags("</a>");
  }

  /** Writes {@code time} to the minute. */
  Markup time(Instant time) {
    return tags("<time datetime=\"")
        .text(time.toString())
        .tags("\">")
        .text(MINUTES.format(time))
        .tags("</time>");
  }

  /** Writes what {@code other} has. */
  Markup add(Markup other) {
    out.append(other.out);
    return this;
  }

  /** For renderers that escape on their own. */
  Appendable appendable() {
    return out;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
