package org.variorum.archive.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.json.Sha256;

/**
 * Encodes an article's id, which is its upload key, as one segment of an object key, and back.
 *
 * <p>ASCII letters, digits, {@code -}, {@code _} and {@code .} stand for themselves; every other
 * byte of the key's UTF-8 form is {@code ~} and two hexadecimal digits. {@code
 * world/energy-truce.html} is {@code world~2Fenergy-truce.html}; {@code .} and {@code ..} are
 * {@code ~2E} and {@code ~2E~2E}. None of the characters used means anything to a URL, a form or a
 * file system.
 *
 * <p>S3 allows 1,024 bytes for a whole key. A segment over {@value #LONGEST} characters is cut to
 * {@value #KEPT} of them, {@code ~~} and the SHA-256 of the key; it cannot be decoded, and the
 * documents below it tell the key.
 */
public final class ArticleKey {
  /** What the longest path below an article leaves of 1,024 bytes, and some room. */
  private static final int LONGEST = 800;

  private static final int KEPT = 200;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ArticleKey() {}

  /** The segment for the article {@code key}. */
  public static String encode(String key) {
    StringBuilder segment = new StringBuilder(key.length() + 16);
    boolean dots = key.equals(".") || key.equals("..");
    for (byte b : key.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      if (plain(c) && !dots) {
        segment.append(c);
      } else {
        segment.append('~').append(HEX.toHexDigits(b));
      }
    }
    if (segment.length() <= LONGEST) {
      return segment.toString();
    }
    int cut = KEPT;
    int escape = segment.lastIndexOf("~", cut);
    if (escape > cut - 3) {
      cut = escape;
    }
    return segment.substring(0, cut) + "~~" + Sha256.of(key);
  }

  /** The article of {@code segment}, or null where the segment is cut or is none of ours. */
  public static @Nullable String decode(String segment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
    for (int at = 0; at < segment.length(); at++) {
      char c = segment.charAt(at);
      if (plain(c)) {
        bytes.write(c);
      } else if (c == '~'
          && at + 2 < segment.length()
          && HexFormat.isHexDigit(segment.charAt(at + 1))
          && HexFormat.isHexDigit(segment.charAt(at + 2))) {
        bytes.write(HexFormat.fromHexDigits(segment, at + 1, at + 3));
        at += 2;
      } else {
        return null;
      }
    }
    String key = bytes.toString(UTF_8);
    return encode(key).equals(segment) ? key : null;
  }

  private static boolean plain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == '.';
  }
}
