package org.variorum.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.statements.json.JsonValues.textAt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.archive.record.RecordVersions;
import org.variorum.archive.store.MemoryStore;
import org.variorum.archive.store.ObjectStore;
import org.variorum.lambda.event.PageRequest;
import org.variorum.lambda.log.Journal;
import org.variorum.statements.json.JsonValues;

class ReadHandlerTest {
  private final MemoryStore archive = new MemoryStore("archive", false, Clock.systemUTC());
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Journal journal =
      new Journal(new PrintStream(log, true, UTF_8), InstantSource.system(), "Read");

  @Test
  void anArticleIsOnTheFirstPage() throws IOException {
    MemoryStore uploads = new MemoryStore("uploads", true, Clock.systemUTC());
    byte[] text =
        "Fire at the <script>mill</script>\n\nFive people were killed, police said on Monday.\n"
            .getBytes(UTF_8);
    uploads.upload("news/fire.txt", text, "text/plain", Map.of());
    new RecordVersions(uploads, archive, notification -> {}, 10_000).record("news/fire.txt");

    Object answer = ask(Fixtures.event("page.json"));

    assertThat(textAt(answer, "statusCode")).isEqualTo("200");
    assertThat(textAt(answer, "isBase64Encoded")).isEqualTo("false");
    assertThat(textAt(answer, "headers", "content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(textAt(answer, "headers", "content-security-policy")).isNotBlank();
    assertThat(textAt(answer, "body")).contains("news/fire.txt").doesNotContain("<script>mill");
  }

  @Test
  void aPageThatIsNotThereIsSaid() throws IOException {
    assertThat(textAt(ask(Fixtures.event("page.json").replace("\"/\"", "\"/x/y\"")), "statusCode"))
        .isEqualTo("404");
  }

  @Test
  void anArchiveThatCannotBeReadIsSaidAndLogged() throws IOException {
    Object answer = ask(DeliveriesTest.refusing(), Fixtures.event("page.json"), Integer.MAX_VALUE);

    assertThat(textAt(answer, "statusCode")).isEqualTo("503");
    assertThat(textAt(answer, "body")).contains("The archive cannot be read now.");
    assertThat(log.toString(UTF_8))
        .contains(
            "\"level\":\"error\",\"function\":\"Read\",\"event\":\"failed\","
                + "\"key\":\"/\",\"error\":\"the store is away\"");
  }

  @Test
  void aPageThatLambdaCannotSendIsNamed() throws IOException {
    MemoryStore uploads = new MemoryStore("uploads", true, Clock.systemUTC());
    byte[] text = "The mill burned. ".repeat(1_000).getBytes(UTF_8);
    uploads.upload("news/fire.txt", text, "text/plain", Map.of());
    new RecordVersions(uploads, archive, notification -> {}, 20_000).record("news/fire.txt");
    String event =
        Fixtures.event("page.json")
            .replace("\"/\"", "\"/articles/news~2Ffire.txt/versions/00000001.html\"");

    assertThat(textAt(ask(event, Integer.MAX_VALUE), "statusCode")).isEqualTo("200");
    Object answer = ask(event, 10_000);
    assertThat(textAt(answer, "statusCode")).isEqualTo("413");
    assertThat(textAt(answer, "body"))
        .contains("too large to be sent", "at most 10,000 are")
        .contains("articles/news~2Ffire.txt/versions/00000001.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"headers": {"host": "a.example", "x-forwarded-proto": "https"}} | https://a.example
          {"headers": {"host": "127.0.0.1:8080"}}                          | http://127.0.0.1:8080
          {"headers": {"host": "a\\"><script>"}}                            | http://localhost
          {"headers": {"host": "a", "x-forwarded-proto": "javascript"}}    | http://a
          {}                                                               | http://localhost
          null                                                             | http://localhost
          """)
  void anAddressHoldsNothingButAHost(String event, String address) {
    assertThat(PageRequest.read(event).address()).isEqualTo(address);
  }

  @Test
  void parametersAndMethodAreRead() {
    PageRequest request =
        PageRequest.read(
            "{\"rawPath\": \"/a%20b\", \"queryStringParameters\": {\"article\": \"x y\"},"
                + " \"requestContext\": {\"http\": {\"method\": \"HEAD\"}}}");
    assertThat(request)
        .isEqualTo(new PageRequest("HEAD", "/a%20b", Map.of("article", "x y"), "http://localhost"));
  }

  private Object ask(String event) throws IOException {
    return ask(event, Integer.MAX_VALUE);
  }

  private Object ask(String event, int largest) throws IOException {
    return ask(archive, event, largest);
  }

  private Object ask(ObjectStore store, String event, int largest) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    new ReadHandler(store, journal, largest)
        .handleRequest(
            new ByteArrayInputStream(event.getBytes(UTF_8)), answer, new Requested(15_000));
    return JsonValues.read(answer.toString(UTF_8));
  }
}
