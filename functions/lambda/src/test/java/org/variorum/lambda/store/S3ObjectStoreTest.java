package org.variorum.lambda.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.archive.store.ObjectStore.KeyPage;
import org.variorum.archive.store.ObjectStore.Mark;
import org.variorum.archive.store.ObjectStore.Put;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.store.StoredObject;

/** What S3 is asked, and what its answers mean. The store's laws are tested against LocalStack. */
class S3ObjectStoreTest {
  private static CannedS3 s3;

  @BeforeAll
  static void start() throws IOException {
    s3 = new CannedS3();
  }

  @AfterAll
  static void stop() {
    s3.close();
  }

  @Test
  void anObjectComesWithWhatIsSaidOfIt() {
    s3.answering(
        200,
        Map.of(
            "Content-Type", "text/html",
            "Last-Modified", "Mon, 02 Mar 2026 08:15:30 GMT",
            "x-amz-meta-captured-at", "2026-03-01T07:00:00Z"),
        "<p>Five people");

    StoredObject object = s3.store().read("news/a.html", "v7");

    assertThat(object).isNotNull();
    assertThat(new String(object.content(), UTF_8)).isEqualTo("<p>Five people");
    assertThat(object.contentType()).isEqualTo("text/html");
    assertThat(object.metadata()).containsEntry("captured-at", "2026-03-01T07:00:00Z");
    assertThat(object.lastModified()).isEqualTo(Instant.parse("2026-03-02T08:15:30Z"));
    assertThat(s3.asked().line()).isEqualTo("GET /bucket/news/a.html?versionId=v7");
  }

  @ParameterizedTest
  @CsvSource({"404, NoSuchKey", "404, NoSuchVersion", "405, MethodNotAllowed"})
  void whatIsAbsentIsNull(int status, String code) {
    s3.failing(status, code);
    assertThat(s3.store().read("a")).isNull();
    assertThat(s3.store().read("a", "v1")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"404, NoSuchBucket", "403, AccessDenied", "500, InternalError", "503, SlowDown"})
  void whatIsRefusedIsAFailureThatNamesKeyAndBucket(int status, String code) {
    s3.failing(status, code);
    assertThatThrownBy(() -> s3.store().read("a", "v1"))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("could not read 'a' in version 'v1' from bucket 'bucket': said so");
    assertThatThrownBy(() -> s3.store().putIfAbsent("a", new byte[0], "text/plain"))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("could not write 'a' to bucket 'bucket': said so");
    assertThatThrownBy(() -> s3.store().put("a", new byte[0], "text/plain"))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> s3.store().keys("p/", null, 10))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("could not list keys 'p/' of bucket 'bucket': said so");
    assertThatThrownBy(() -> s3.store().versions("p/", null, 10))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> s3.store().versioned()).isInstanceOf(StoreException.class);
  }

  @Test
  void aPutIfAbsentAsksForJustThat() {
    s3.answering(200, Map.of("ETag", "\"0\""), "");
    assertThat(s3.store().putIfAbsent("once", "one".getBytes(UTF_8), "text/plain"))
        .isEqualTo(Put.CREATED);
    assertThat(s3.asked().line()).isEqualTo("PUT /bucket/once");
    assertThat(s3.asked().headers())
        .containsEntry("if-none-match", "*")
        .containsEntry("content-type", "text/plain");
  }

  @Test
  void aPutOfACacheOverwrites() {
    s3.answering(200, Map.of("ETag", "\"0\""), "");
    s3.store().put("head.json", "{}".getBytes(UTF_8), "application/json");
    assertThat(s3.asked().headers()).doesNotContainKey("if-none-match");
  }

  @ParameterizedTest
  @CsvSource({
    "412, PreconditionFailed, EXISTS",
    "409, ConditionalRequestConflict, CONFLICT",
  })
  void whoLosesARaceIsTold(int status, String code, Put put) {
    s3.failing(status, code);
    assertThat(s3.store().putIfAbsent("a", new byte[] {1}, "text/plain")).isEqualTo(put);
    assertThat(s3.times()).isEqualTo(1);
  }

  @Test
  void keysComeInPages() {
    s3.answering(
        200,
        Map.of(),
        "<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>true</IsTruncated>"
            + "<Contents><Key>p/a</Key></Contents><Contents><Key>p/b+%2B</Key></Contents>"
            + "</ListBucketResult>");
    KeyPage page = s3.store().keys("p/", "p/0", 2);
    assertThat(page.keys()).containsExactly("p/a", "p/b +");
    assertThat(page.next()).isEqualTo("p/b +");
    assertThat(s3.asked().line())
        .startsWith("GET /bucket?")
        .contains(
            "list-type=2", "encoding-type=url", "max-keys=2", "prefix=p%2F", "start-after=p%2F0");

    s3.answering(
        200, Map.of(), "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>");
    assertThat(s3.store().keys("p/", "p/b +", 2)).isEqualTo(new KeyPage(java.util.List.of(), null));
  }

  @Test
  void versionsGoOnWhereThePageEnded() {
    s3.answering(
        200, Map.of(), "<ListVersionsResult><IsTruncated>false</IsTruncated></ListVersionsResult>");
    assertThat(s3.store().versions("a", new Mark("a", "v3"), 20).next()).isNull();
    assertThat(s3.asked().line())
        .contains("versions", "key-marker=a", "version-id-marker=v3", "max-keys=20");
  }

  @ParameterizedTest
  @CsvSource({"<Status>Enabled</Status>, true", "<Status>Suspended</Status>, false", "'', false"})
  void onlyABucketThatKeepsVersionsIsVersioned(String status, boolean versioned) {
    s3.answering(
        200, Map.of(), "<VersioningConfiguration>" + status + "</VersioningConfiguration>");
    assertThat(s3.store().versioned()).isEqualTo(versioned);
  }
}
