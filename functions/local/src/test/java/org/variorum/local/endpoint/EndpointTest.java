package org.variorum.local.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Folder;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** One endpoint serves all tests, so each uses keys of its own. */
@TestInstance(Lifecycle.PER_CLASS)
class EndpointTest {
  private static final AccessKey KEY = new AccessKey("somebody", "a secret");

  @TempDir static Path directory;
  Folder folder;
  S3Endpoint endpoint;
  S3Client s3;

  @BeforeAll
  void start() throws IOException {
    folder = Folder.open(directory, (bucket, key) -> false, () -> {});
    endpoint = S3Endpoint.start(folder, "127.0.0.1", 0, KEY);
    s3 = client(endpoint.address(), KEY);
  }

  @AfterAll
  void stop() {
    s3.close();
    endpoint.close();
    folder.close();
  }

  static S3Client client(URI endpoint, AccessKey key) {
    return S3Client.builder()
        .endpointOverride(endpoint)
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret())))
        .build();
  }

  static List<String> oddKeys() {
    return List.of(
        "a",
        "a/b",
        "a/b/c",
        "a//b",
        "/",
        "//",
        "/leading",
        "trailing/",
        "..",
        ".",
        "x/../y",
        "x/./y",
        "one space",
        "p+l+u+s",
        "per%20cent",
        "%2e%2e/%2f",
        "q?versionId=1&x=y",
        "#fragment",
        "quote\"'<&>",
        "back\\slash",
        "tab\tand\nline",
        "Київ/Кремль",
        "中文",
        "😀/🗞️.html",
        "s".repeat(256) + "/t",
        "k".repeat(1024),
        "é".repeat(512));
  }

  @ParameterizedTest
  @MethodSource("oddKeys")
  void anyKeyNamesAnObjectOfItsOwn(String key) {
    String versionId =
        s3.putObject(b -> b.bucket("uploads").key(key), RequestBody.fromString(key)).versionId();
    s3.putObject(b -> b.bucket("uploads").key("other"), RequestBody.fromString("other"));
    assertThat(s3.getObjectAsBytes(b -> b.bucket("uploads").key(key)).asUtf8String())
        .isEqualTo(key);
    ObjectVersion newest =
        s3.listObjectVersions(b -> b.bucket("uploads").prefix(key)).versions().getFirst();
    assertThat(newest.key()).isEqualTo(key);
    assertThat(newest.versionId()).isEqualTo(versionId);
  }

  @Test
  void allOddKeysLieBesideEachOther() {
    for (String key : oddKeys()) {
      s3.putObject(b -> b.bucket("uploads").key(key), RequestBody.fromString(key));
    }
    for (String key : oddKeys()) {
      assertThat(s3.getObjectAsBytes(b -> b.bucket("uploads").key(key)).asUtf8String())
          .isEqualTo(key);
    }
    assertThat(s3.listObjectsV2Paginator(b -> b.bucket("uploads").maxKeys(4)).contents())
        .extracting(S3Object::key)
        .containsAll(oddKeys())
        .doesNotHaveDuplicates();
  }

  @Test
  void refusesAKeyThatS3WouldRefuse() {
    assertThatThrownBy(() ->
            s3.putObject(
                b -> b.bucket("uploads").key("k".repeat(1025)), RequestBody.fromString("x")))
        .isInstanceOf(S3Exception.class)
        .hasMessageContaining("a key has 1025 bytes in UTF-8, at most 1024 are allowed");
  }

  @Test
  void refusesAWrongSecretAndTakesNothing() {
    try (S3Client stranger =
        client(endpoint.address(), new AccessKey(KEY.id(), "another secret"))) {
      assertThatThrownBy(() ->
              stranger.putObject(
                  b -> b.bucket("uploads").key("stolen"), RequestBody.fromString("x")))
          .isInstanceOfSatisfying(
              S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
    }
    try (S3Client stranger = client(endpoint.address(), new AccessKey("nobody", KEY.secret()))) {
      assertThatThrownBy(() -> stranger.listObjectsV2(b -> b.bucket("uploads")))
          .isInstanceOfSatisfying(
              S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
    }
    assertThat(folder.newest(Bucket.UPLOADS, "stolen")).isNull();
  }

  @Test
  void keepsWhatIsSaidOfAnObject() {
    s3.putObject(
        b ->
            b.bucket("uploads")
                .key("a")
                .contentType("text/html; charset=windows-1252")
                .metadata(Map.of("captured-at", "2026-01-29T17:04:00Z")),
        RequestBody.fromString("x"));
    var head = s3.headObject(b -> b.bucket("uploads").key("a"));
    assertThat(head.contentType()).isEqualTo("text/html; charset=windows-1252");
    assertThat(head.metadata()).containsEntry("captured-at", "2026-01-29T17:04:00Z");
    assertThat(head.contentLength()).isEqualTo(1);
  }

  @Test
  void aDeletedObjectIsHiddenUntilItsMarkerIsRemoved() {
    s3.putObject(b -> b.bucket("uploads").key("deleted"), RequestBody.fromString("one"));
    String marker = s3.deleteObject(b -> b.bucket("uploads").key("deleted")).versionId();
    assertThatThrownBy(() -> s3.getObject(b -> b.bucket("uploads").key("deleted")))
        .isInstanceOfSatisfying(S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(404));
    assertThat(s3.listObjectVersions(b -> b.bucket("uploads").prefix("deleted")).deleteMarkers())
        .hasSize(1);
    s3.deleteObject(b -> b.bucket("uploads").key("deleted").versionId(marker));
    assertThat(s3.getObjectAsBytes(b -> b.bucket("uploads").key("deleted")).asUtf8String())
        .isEqualTo("one");
  }

  @Test
  void takesAnUploadInParts() {
    byte[] whole = new byte[11 * 1024 * 1024];
    new Random(1).nextBytes(whole);
    String id =
        s3.createMultipartUpload(b -> b.bucket("uploads").key("big").contentType("text/html"))
            .uploadId();
    List<CompletedPart> parts = new ArrayList<>();
    int size = 5 * 1024 * 1024;
    for (int number = 1, start = 0; start < whole.length; number++, start += size) {
      int n = number;
      byte[] part =
          java.util.Arrays.copyOfRange(whole, start, Math.min(whole.length, start + size));
      String tag =
          s3.uploadPart(
                  b -> b.bucket("uploads").key("big").uploadId(id).partNumber(n),
                  RequestBody.fromBytes(part))
              .eTag();
      parts.add(CompletedPart.builder().partNumber(n).eTag(tag).build());
    }
    assertThat(s3.listMultipartUploads(b -> b.bucket("uploads")).uploads()).hasSize(1);
    var completed =
        s3.completeMultipartUpload(
            b -> b.bucket("uploads").key("big").uploadId(id).multipartUpload(m -> m.parts(parts)));
    assertThat(completed.eTag()).endsWith("-3\"");
    assertThat(s3.getObjectAsBytes(b -> b.bucket("uploads").key("big")).asByteArray())
        .isEqualTo(whole);
    assertThat(s3.headObject(b -> b.bucket("uploads").key("big")).contentType())
        .isEqualTo("text/html");
    assertThat(s3.listMultipartUploads(b -> b.bucket("uploads")).uploads()).isEmpty();
    assertThat(
            s3.getObjectAsBytes(b -> b.bucket("uploads").key("big").range("bytes=5242870-5242890"))
                .asByteArray())
        .isEqualTo(java.util.Arrays.copyOfRange(whole, 5242870, 5242891));
  }

  @Test
  void oneOfManyWritersPutsWhereNothingWas() throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(16)) {
      for (int round = 0; round < 20; round++) {
        String key = "round/" + round;
        List<Callable<Boolean>> puts = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
          String text = "writer " + i;
          puts.add(() -> putIfAbsent(key, text));
        }
        int winners = 0;
        for (Future<Boolean> put : writers.invokeAll(puts)) {
          winners += put.get() ? 1 : 0;
        }
        assertThat(winners).as("winners of round %d", round).isEqualTo(1);
      }
    }
  }

  @Test
  void uploadsKeepVersionsAndTheArchiveDoesNot() {
    assertThat(s3.getBucketVersioning(b -> b.bucket("uploads")).status())
        .isEqualTo(BucketVersioningStatus.ENABLED);
    assertThat(s3.getBucketVersioning(b -> b.bucket("archive")).status()).isNull();
    assertThatThrownBy(() -> s3.createBucket(b -> b.bucket("another")))
        .hasMessageContaining(
            "could not make bucket 'another': there are 'uploads' and 'archive' and no others"
                + " here");
  }

  private boolean putIfAbsent(String key, String text) {
    try {
      s3.putObject(
          b -> b.bucket("archive").key(key).ifNoneMatch("*"),
          RequestBody.fromBytes(text.getBytes(UTF_8)));
      return true;
    } catch (S3Exception e) {
      assertThat(e.statusCode()).isIn(409, 412);
      return false;
    }
  }
}
