package org.variorum.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Takes the place of the network in a {@link Rehearsal}: one upload with two versions, an archive
 * that keeps what is put, and a topic that takes everything.
 */
final class CannedAws implements SdkHttpClient {
  /** The upload's key. */
  static final String KEY = "rehearsal.txt";

  private static final String VERSIONS =
      "<ListVersionsResult><IsTruncated>false</IsTruncated>"
          + version("2", "2026-03-02T08:15:31.000Z")
          + version("1", "2026-03-02T08:15:30.000Z")
          + "</ListVersionsResult>";

  private static final String PUBLISHED =
      "<PublishResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><PublishResult>"
          + "<MessageId>1</MessageId></PublishResult></PublishResponse>";

  private final Map<String, String> uploads;
  private final Map<String, byte[]> archive = new HashMap<>();

  /**
   * @param uploads the text of each version of the upload, by version id: "1" and "2"
   */
  CannedAws(Map<String, String> uploads) {
    this.uploads = Map.copyOf(uploads);
  }

  /** Forgets what was put. */
  void clear() {
    archive.clear();
  }

  /** How many objects were put. */
  int size() {
    return archive.size();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return answer(request);
      }

      @Override
      public void abort() {}
    };
  }

  @Override
  public void close() {}

  private HttpExecuteResponse answer(HttpExecuteRequest request) {
    SdkHttpRequest asked = request.httpRequest();
    Map<String, ?> query = asked.rawQueryParameters();
    if (asked.method() == SdkHttpMethod.POST) {
      return response(200, PUBLISHED.getBytes(UTF_8));
    }
    if (asked.method() == SdkHttpMethod.PUT) {
      archive.put(asked.encodedPath(), content(request));
      return response(200, new byte[0]);
    }
    if (query.containsKey("versioning")) {
      return response(
          200,
          "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
              .getBytes(UTF_8));
    }
    if (query.containsKey("versions")) {
      return response(200, VERSIONS.getBytes(UTF_8));
    }
    if (query.containsKey("list-type")) {
      return response(
          200,
          "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>".getBytes(UTF_8));
    }
    return object(asked);
  }

  private HttpExecuteResponse object(SdkHttpRequest asked) {
    String upload =
        asked.firstMatchingRawQueryParameter("versionId").map(uploads::get).orElse(null);
    byte @Nullable [] stored =
        upload == null ? archive.get(asked.encodedPath()) : upload.getBytes(UTF_8);
    return stored == null
        ? response(404, "<Error><Code>NoSuchKey</Code></Error>".getBytes(UTF_8))
        : response(200, stored);
  }

  private static HttpExecuteResponse response(int status, byte[] body) {
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpFullResponse.builder()
                .statusCode(status)
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("Last-Modified", "Mon, 02 Mar 2026 08:15:30 GMT")
                .putHeader("ETag", "\"0\"")
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }

  private static byte[] content(HttpExecuteRequest request) {
    return request
        .contentStreamProvider()
        .map(provider -> {
          try (InputStream stream = provider.newStream()) {
            return stream.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        })
        .orElse(new byte[0]);
  }

  private static String version(String id, String time) {
    return "<Version><Key>"
        + KEY
        + "</Key><VersionId>"
        + id
        + "</VersionId><LastModified>"
        + time
        + "</LastModified><Size>500</Size></Version>";
  }
}
