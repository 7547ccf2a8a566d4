package org.variorum.lambda.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.archive.store.ObjectStore.KeyPage;
import org.variorum.archive.store.ObjectStore.Put;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.store.StoredVersion;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

class S3ObjectStoreTest {
  private static S3ProxyServer server;
  private static S3ObjectStore store;
  private static S3ObjectStore versioned;

  @BeforeAll
  static void start() {
    server = new S3ProxyServer();
    for (String bucket : List.of("plain", "versioned")) {
      server.client().createBucket(request -> request.bucket(bucket));
    }
    server
        .client()
        .putBucketVersioning(request ->
            request
                .bucket("versioned")
                .versioningConfiguration(
                    configuration -> configuration.status(BucketVersioningStatus.ENABLED)));
    store = new S3ObjectStore(server.client(), "plain");
    versioned = new S3ObjectStore(server.client(), "versioned");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void anObjectComesBackWithWhatWasSaidOfIt() {
    server
        .client()
        .putObject(
            request ->
                request
                    .bucket("plain")
                    .key("news/a b+c.html")
                    .contentType("text/html")
                    .metadata(Map.of("captured-at", "2026-03-02T08:15:30Z")),
            RequestBody.fromString("<p>Five people"));

    StoredObject object = store.read("news/a b+c.html");

    assertThat(object).isNotNull();
    assertThat(new String(object.content(), UTF_8)).isEqualTo("<p>Five people");
    assertThat(object.contentType()).isEqualTo("text/html");
    assertThat(object.metadata()).containsEntry("captured-at", "2026-03-02T08:15:30Z");
    assertThat(object.lastModified()).isNotNull();
  }

  @Test
  void whatIsNotThereIsNull() {
    assertThat(store.read("nothing")).isNull();
  }

  @Test
  void aSecondPutIfAbsentLeavesTheFirstAlone() {
    assertThat(store.putIfAbsent("once", "one".getBytes(UTF_8), "text/plain"))
        .isEqualTo(Put.CREATED);
    assertThat(store.putIfAbsent("once", "two".getBytes(UTF_8), "text/plain"))
        .isEqualTo(Put.EXISTS);
    assertThat(store.read("once"))
        .extracting(object -> new String(object.content(), UTF_8))
        .isEqualTo("one");
  }

  @Test
  void keysComeInPages() {
    for (String key : List.of("p/c", "p/a", "p/b d", "q/x")) {
      store.put(key, new byte[] {1}, "text/plain");
    }
    KeyPage first = store.keys("p/", null, 2);
    assertThat(first.keys()).containsExactly("p/a", "p/b d");
    KeyPage second = store.keys("p/", first.next(), 2);
    assertThat(second.keys()).containsExactly("p/c");
    assertThat(second.next()).isNull();
  }

  @Test
  void versionsComeNewestFirstWithDeleteMarkers() {
    assertThat(versioned.versioned()).isTrue();
    assertThat(store.versioned()).isFalse();
    List<String> written = new ArrayList<>();
    for (String text : List.of("one", "two", "three")) {
      written.add(
          server
              .client()
              .putObject(
                  request -> request.bucket("versioned").key("v/a b"), RequestBody.fromString(text))
              .versionId());
    }
    server.client().deleteObject(request -> request.bucket("versioned").key("v/a b"));

    var page = versioned.versions("v/", null, 1000);
    assertThat(page.versions())
        .extracting(StoredVersion::deleteMarker)
        .containsExactly(true, false, false, false);
    assertThat(page.versions().subList(1, 4))
        .extracting(StoredVersion::versionId)
        .containsExactlyElementsOf(written.reversed());
    assertThat(versioned.read("v/a b")).isNull();
    assertThat(versioned.read("v/a b", written.getFirst()))
        .extracting(object -> new String(object.content(), UTF_8))
        .isEqualTo("one");
    assertThat(versioned.read("v/a b", page.versions().getFirst().versionId())).isNull();
  }

  @Test
  void aBucketThatIsNotThereIsSaidPlainly() {
    S3ObjectStore nowhere = new S3ObjectStore(server.client(), "nowhere");
    assertThatThrownBy(() -> nowhere.read("a"))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("could not read 'a' from bucket 'nowhere': ");
    assertThatThrownBy(() -> nowhere.keys("", null, 10)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> nowhere.putIfAbsent("a", new byte[0], "text/plain"))
        .isInstanceOf(StoreException.class);
  }
}
