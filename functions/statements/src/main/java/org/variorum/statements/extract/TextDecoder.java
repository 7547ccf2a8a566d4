package org.variorum.statements.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. A byte order mark decides; else the pattern of zero bytes that UTF-16
 * leaves; else UTF-8 where the bytes are valid UTF-8, since hardly any other text is so by chance;
 * else the encoding that the content type, then the document itself names; else UTF-8 with single
 * bytes of windows-1252 where it is broken, which is how mixed pages come about.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Where the HTML standard lets a page name its encoding, with room for long first comments. */
  private static final int HEAD = 4096;

  private TextDecoder() {}

  /** The text of {@code content}, without byte order mark. */
  static String decode(byte[] content, @Nullable String contentType) {
    if (starts(content, 0xef, 0xbb, 0xbf)) {
      return mixed(content, 3);
    }
    if (starts(content, 0xff, 0xfe, 0, 0) || starts(content, 0, 0, 0xfe, 0xff)) {
      return new String(content, Charset.forName("UTF-32")).replace("\ufeff", "");
    }
    if (starts(content, 0xff, 0xfe) || starts(content, 0xfe, 0xff)) {
      return new String(content, StandardCharsets.UTF_16);
    }
    @Nullable Charset wide = wide(content);
    if (wide != null) {
      return new String(content, wide);
    }
    @Nullable Charset said = charset(parameter(contentType));
    if (said == null) {
      said = charset(inHead(content));
    }
    if (said != null && stateful(said)) {
      return new String(content, said);
    }
    @Nullable String text = strict(content, StandardCharsets.UTF_8);
    if (text == null && said != null && !said.equals(StandardCharsets.UTF_8)) {
      text = new String(content, said);
    }
    return text == null ? mixed(content, 0) : text;
  }

  /** Encodings that are made of ASCII bytes, so that their texts are valid UTF-8. */
  private static boolean stateful(Charset charset) {
    return charset.name().startsWith("ISO-2022");
  }

  /** UTF-16 without a mark: in Latin text every other byte is zero. */
  private static @Nullable Charset wide(byte[] content) {
    int even = 0;
    int odd = 0;
    int length = Math.min(content.length, HEAD) & ~1;
    for (int at = 0; at < length; at += 2) {
      even += content[at] == 0 ? 1 : 0;
      odd += content[at + 1] == 0 ? 1 : 0;
    }
    int many = length / 2 * 2 / 5;
    if (length < 8 || (even > many) == (odd > many)) {
      return null;
    }
    return even > many ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static @Nullable String strict(byte[] content, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String mixed(byte[] content, int from) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
    CharBuffer out = CharBuffer.allocate(content.length - from + 1);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (!result.isMalformed()) {
        break;
      }
      for (int i = 0; i < result.length(); i++) {
        out.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {in.get()})));
      }
    }
    return out.flip().toString();
  }

  /** The value of {@code charset} in a content type. */
  private static @Nullable String parameter(@Nullable String contentType) {
    return contentType == null ? null : named(contentType.toLowerCase(Locale.ROOT), "charset=");
  }

  private static @Nullable String inHead(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml")) {
      int end = head.indexOf("?>");
      @Nullable String name = end < 0 ? null : named(head.substring(0, end), "encoding=");
      if (name != null) {
        return name;
      }
    }
    return head.contains("<meta") ? named(head.substring(head.indexOf("<meta")), "charset=") : null;
  }

  private static @Nullable String named(String text, String label) {
    int at = text.indexOf(label);
    if (at < 0) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int i = at + label.length(); i < text.length() && name.length() < 40; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0) {
        name.append(c);
      } else if (!name.isEmpty() || "\"' ".indexOf(c) < 0) {
        break;
      }
    }
    return name.toString();
  }

  /** The encoding that browsers read under {@code name}, or null where there is none. */
  private static @Nullable Charset charset(@Nullable String name) {
    if (name == null || name.isEmpty() || name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return null;
    }
    try {
      return switch (name) {
        case "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252" -> WINDOWS;
        case "gb2312", "gbk" -> Charset.forName("GB18030");
        case "shift_jis", "shift-jis", "sjis" -> Charset.forName("windows-31j");
        case "euc-kr", "ks_c_5601-1987" -> Charset.forName("x-windows-949");
        default -> Charset.forName(name);
      };
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return null;
    }
  }

  private static boolean starts(byte[] content, int... bytes) {
    if (content.length < bytes.length) {
      return false;
    }
    for (int at = 0; at < bytes.length; at++) {
      if ((content[at] & 0xff) != bytes[at]) {
        return false;
      }
    }
    return true;
  }
}
