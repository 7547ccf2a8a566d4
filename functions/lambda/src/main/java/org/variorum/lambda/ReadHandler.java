package org.variorum.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.pages.Page;
import org.variorum.archive.pages.ReadPages;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;
import org.variorum.lambda.event.PageRequest;
import org.variorum.lambda.log.Journal;

/**
 * Answers requests to the function's address with pages; see {@link ReadPages}.
 *
 * <pre>{@code
 * {"rawPath":"/","headers":{"host":"example.org"}}
 * // {"statusCode":200,"headers":{"content-type":"text/html; charset=utf-8",...},
 * //  "body":"<!doctype html>...","isBase64Encoded":false}
 * }</pre>
 */
public final class ReadHandler implements RequestStreamHandler {
  /**
   * The most that Lambda takes as an answer, in bytes, by its <a
   * href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">quotas</a>: 6
   * MB.
   */
  private static final int LAMBDAS_LARGEST = 6 * 1024 * 1024;

  private final ReadPages pages;
  private final Journal journal;
  private final int largest;

  /** For Lambda. */
  public ReadHandler() {
    this(Deployment.current().archive(), Deployment.journal("Read"), LAMBDAS_LARGEST);
  }

  /** Shows {@code archive}, in answers of any size. */
  public ReadHandler(ObjectStore archive, Journal journal) {
    this(archive, journal, Integer.MAX_VALUE);
  }

  /**
   * Shows {@code archive}.
   *
   * @param largest the largest answer, in bytes; instead of a larger one comes a page that says so
   */
  ReadHandler(ObjectStore archive, Journal journal, int largest) {
    this.journal = journal;
    this.pages = new ReadPages(archive);
    this.largest = largest;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    PageRequest asked = PageRequest.read(new String(event.readAllBytes(), UTF_8));
    byte[] bytes = answer(page(asked));
    answer.write(
        bytes.length <= largest
            ? bytes
            : answer(ReadPages.tooLarge(asked.path(), bytes.length, largest)));
  }

  private Page page(PageRequest asked) {
    try {
      return pages.answer(asked.method(), asked.path(), asked.query(), asked.address());
    } catch (StoreException e) {
      journal.trouble("failed", asked.path(), e);
      return ReadPages.unreadable();
    }
  }

  private static byte[] answer(Page page) {
    return JsonText.object(json -> {
      json.writeNumberProperty("statusCode", page.status());
      json.writeObjectPropertyStart("headers");
      page.headers().forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeStringProperty("body", page.body());
      json.writeBooleanProperty("isBase64Encoded", false);
    });
  }
}
