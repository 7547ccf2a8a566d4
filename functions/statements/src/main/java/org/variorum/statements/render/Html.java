package org.variorum.statements.render;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Escapes text for HTML. The only class that does, so that nothing an upload contains can become
 * markup: every text that a page shows goes through here, in element content and in double-quoted
 * attributes alike.
 *
 * <p>{@code <b> & "c"} becomes {@code &lt;b&gt; &amp; &quot;c&quot;}. Control characters, which
 * HTML forbids, and the marks that turn the direction of the text around them become U+FFFD, so
 * that they are seen.
 */
public final class Html {
  private static final String REPLACEMENT = "\uFFFD";

  private Html() {}

  /** Writes {@code text} to {@code out} with everything that HTML could take for markup escaped. */
  public static void escape(CharSequence text, Appendable out) throws IOException {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      String instead = instead(text.charAt(at));
      if (instead != null) {
        out.append(text, from, at).append(instead);
        from = at + 1;
      }
    }
    out.append(text, from, text.length());
  }

  /** {@code text} with everything that HTML could take for markup escaped. */
  public static String escape(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    try {
      escape(text, out);
    } catch (IOException e) {
      throw new AssertionError("a string builder does not fail", e);
    }
    return out.toString();
  }

  /** What stands for {@code c}, or null where it stands for itself. */
  private static @Nullable String instead(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> shown(c) ? null : REPLACEMENT;
    };
  }

  private static boolean shown(char c) {
    boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F;
    boolean direction = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    return !control && !direction;
  }
}
