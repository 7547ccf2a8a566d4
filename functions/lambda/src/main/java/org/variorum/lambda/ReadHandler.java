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
import org.variorum.lambda.event.PageRequest;

/** Answers requests to the function's address with pages; see {@link ReadPages}. */
public final class ReadHandler implements RequestStreamHandler {
  private final ReadPages pages;

  /** For Lambda. */
  public ReadHandler() {
    this(Deployment.current().archive());
  }

  /** Shows {@code archive}. */
  public ReadHandler(ObjectStore archive) {
    this.pages = new ReadPages(archive);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    PageRequest asked = PageRequest.read(new String(event.readAllBytes(), UTF_8));
    Page page = pages.answer(asked.method(), asked.path(), asked.query(), asked.address());
    answer.write(
        JsonText.object(json -> {
          json.writeNumberProperty("statusCode", page.status());
          json.writeObjectPropertyStart("headers");
          page.headers().forEach(json::writeStringProperty);
          json.writeEndObject();
          json.writeStringProperty("body", page.body());
          json.writeBooleanProperty("isBase64Encoded", false);
        }));
  }
}
