package org.variorum.evaluation.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.github.difflib.DiffUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What the functions are measured against: the least that a function of this kind can do. It gets
 * two objects, compares their lines, and puts the result. The event is the two keys and the third,
 * one a line.
 */
public final class MinimalHandler implements RequestStreamHandler {
  private final S3Client client =
      S3Client.builder().httpClient(UrlConnectionHttpClient.create()).forcePathStyle(true).build();

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    String[] keys = new String(event.readAllBytes(), UTF_8).split("\n");
    List<String> before = lines(keys[0]);
    List<String> after = lines(keys[1]);
    String result = DiffUtils.diff(before, after).toString();
    client.putObject(
        request -> request.bucket("archive").key(keys[2]), RequestBody.fromString(result));
    answer.write("{}".getBytes(UTF_8));
  }

  private List<String> lines(String key) {
    return client
        .getObjectAsBytes(request -> request.bucket("archive").key(key))
        .asUtf8String()
        .lines()
        .toList();
  }
}
