package org.variorum.lambda.event;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Object keys as S3 notifications carry them: bytes of UTF-8, form-encoded. */
final class KeyText {
  private KeyText() {}

  /**
   * The key behind its form-encoded text: {@code a+b%2Bc} is {@code a b+c}. Letters that some
   * senders leave as they are stay so.
   *
   * @throws IllegalArgumentException when a percent sign is not followed by two hexadecimal digits,
   *     or the bytes are not UTF-8
   */
  static String formDecoded(String encoded) {
    byte[] in = utf8(encoded);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      if (in[i] == '%') {
        if (i + 2 >= in.length
            || !HexFormat.isHexDigit(in[i + 1])
            || !HexFormat.isHexDigit(in[i + 2])) {
          throw new IllegalArgumentException(
              "the key '" + encoded + "' has a percent sign without two hexadecimal digits");
        }
        out[length++] =
            (byte) (HexFormat.fromHexDigit(in[i + 1]) * 16 + HexFormat.fromHexDigit(in[i + 2]));
        i += 2;
      } else {
        out[length++] = in[i] == '+' ? (byte) ' ' : in[i];
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out, 0, length)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("the key '" + encoded + "' is not UTF-8", e);
    }
  }

  /**
   * The bytes of a key.
   *
   * @throws IllegalArgumentException when half of a surrogate pair is missing
   */
  static byte[] utf8(String key) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(key));
      return Arrays.copyOf(bytes.array(), bytes.limit());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("the key is not Unicode", e);
    }
  }
}
