package org.variorum.lambda.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.archive.store.ObjectStore.VersionPage;
import org.variorum.archive.store.StoredVersion;
import org.variorum.lambda.Fixtures;

/**
 * Odd keys on the wire: what is sent is the key's own bytes, percent-encoded once and never
 * normalised, and what a listing tells encoded is decoded once.
 */
class OddKeysTest {
  private static CannedS3 s3;

  @BeforeAll
  static void start() throws IOException {
    s3 = new CannedS3();
  }

  @AfterAll
  static void stop() {
    s3.close();
  }

  static Stream<String> oddKeys() {
    return Stream.concat(
        Fixtures.ODD_KEYS.stream(), Stream.of(".", "..", "a/./b", "/", "~a", "%2e%2e/x"));
  }

  @ParameterizedTest
  @MethodSource("oddKeys")
  void aKeyIsSentAsItIs(String key) {
    s3.failing(404, "NoSuchKey");
    assertThat(s3.store().read(key)).isNull();
    assertThat(s3.times()).isEqualTo(1);
    String line = s3.asked().line();
    assertThat(line).startsWith("GET /bucket/");
    assertThat(percentDecoded(line.substring("GET /bucket/".length()))).isEqualTo(key);
  }

  @ParameterizedTest
  @MethodSource("oddKeys")
  void aListingIsDecodedOnce(String key) {
    String encoded = java.net.URLEncoder.encode(key, UTF_8);
    String listing =
        "<ListVersionsResult><EncodingType>url</EncodingType><IsTruncated>true</IsTruncated>"
            + "<NextKeyMarker>"
            + encoded
            + "</NextKeyMarker><NextVersionIdMarker>v1"
            + "</NextVersionIdMarker><DeleteMarker><Key>"
            + encoded
            + "</Key><VersionId>m1"
            + "</VersionId><LastModified>2026-03-02T08:15:31.000Z</LastModified></DeleteMarker>"
            + "<Version><Key>"
            + encoded
            + "</Key><VersionId>v1</VersionId><LastModified>"
            + "2026-03-02T08:15:30.000Z</LastModified><Size>3</Size></Version>"
            + "</ListVersionsResult>";

    s3.answering(200, Map.of(), listing);
    VersionPage page = s3.store().versions(key, null, 2);

    assertThat(page.versions()).extracting(StoredVersion::key).containsExactly(key, key);
    assertThat(page.versions()).extracting(StoredVersion::versionId).containsExactly("m1", "v1");
    assertThat(page.next()).extracting(mark -> mark.key()).isEqualTo(key);
  }

  /** Unlike a form, a path has no plus sign for a space. */
  private static String percentDecoded(String path) {
    byte[] bytes = new byte[path.length()];
    int length = 0;
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '%') {
        bytes[length++] = (byte) HexFormat.fromHexDigits(path, i + 1, i + 3);
        i += 2;
      } else {
        bytes[length++] = (byte) path.charAt(i);
      }
    }
    return new String(bytes, 0, length, UTF_8);
  }
}
