package org.variorum.local.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WARC and WACZ files in, captures out. */
class WarcCapturesTest {
  private static final String DATE = "2026-01-29T17:04:00Z";

  @TempDir private Path folder;

  private static byte[] record(String type, String uri, byte[] block) {
    String head =
        "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: %s\r\nWARC-Target-URI: %s\r\nContent-Type: application/http;msgtype=%s\r\nContent-Length: %d\r\n\r\n"
            .formatted(type, DATE, uri, type, block.length);
    return joined(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] response(String status, String headers, byte[] body) {
    String head =
        "HTTP/1.1 %s\r\n%sContent-Length: %d\r\n\r\n".formatted(status, headers, body.length);
    return joined(head.getBytes(UTF_8), body);
  }

  private static byte[] page(String uri, String text) {
    return record(
        "response",
        uri,
        response("200 OK", "Content-Type: text/html\r\n", ("<p>" + text).getBytes(UTF_8)));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private List<String> read(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    List<String> captures = new ArrayList<>();
    new WarcCaptures()
        .read(
            file,
            (capture, done) -> {
              assertThat(done).isBetween(0.0, 1.0);
              captures.add(
                  "%s %s %s %s"
                      .formatted(
                          capture.article(),
                          capture.capturedAt(),
                          capture.contentType(),
                          new String(capture.content(), UTF_8)));
            });
    return captures;
  }

  private static byte[] archive() throws IOException {
    return joined(
        page("https://quay.example/a", "One."),
        record("request", "https://quay.example/a", "GET /a HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
        record(
            "response",
            "https://quay.example/b",
            response(
                "200 OK",
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                gzip("<p>Packed.".getBytes(UTF_8)))),
        record(
            "response",
            "https://quay.example/c.png",
            response("200 OK", "Content-Type: image/png\r\n", new byte[9])),
        record(
            "response",
            "https://quay.example/gone",
            response("404 Not Found", "Content-Type: text/html\r\n", "<p>No.".getBytes(UTF_8))),
        page("https://quay.example/a", "Two."));
  }

  private static final List<String> CAPTURES =
      List.of(
          "https://quay.example/a " + DATE + " text/html <p>One.",
          "https://quay.example/b " + DATE + " text/html <p>Packed.",
          "https://quay.example/a " + DATE + " text/html <p>Two.");

  @Test
  void eachGoodResponseIsACapture() throws IOException {
    assertThat(read("a.warc", archive())).isEqualTo(CAPTURES);
  }

  @Test
  void recordsMayBePacked() throws IOException {
    byte[] packed =
        joined(
            gzip(page("https://quay.example/a", "One.")),
            gzip(page("https://quay.example/a", "Two.")));
    assertThat(read("a.warc.gz", packed)).hasSize(2);
  }

  @Test
  void allArchivesOfAWaczFileAreRead() throws IOException {
    ByteArrayOutputStream wacz = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(wacz)) {
      zip.putNextEntry(new ZipEntry("archive/2.warc.gz"));
      zip.write(gzip(page("https://quay.example/z", "Last.")));
      zip.putNextEntry(new ZipEntry("archive/1.warc"));
      zip.write(archive());
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.write("{}".getBytes(UTF_8));
    }
    List<String> captures = read("a.wacz", wacz.toByteArray());
    assertThat(captures).hasSize(4).startsWith(CAPTURES.toArray(new String[0]));
    assertThat(captures.getLast()).endsWith("<p>Last.");
  }

  @Test
  void whatIsNoArchiveIsNamed() throws IOException {
    byte[] cut = page("https://quay.example/a", "One.");
    assertThatThrownBy(() -> read("a.warc", "Not one.\r\n\r\n".getBytes(UTF_8)))
        .isInstanceOf(Captures.BadCaptures.class)
        .hasMessage(
            "could not read record 1 of '%s': it, or what follows it, is not a whole WARC record"
                .formatted(folder.resolve("a.warc")));
    assertThatThrownBy(() -> read("b.warc", java.util.Arrays.copyOf(cut, cut.length - 8)))
        .isInstanceOf(Captures.BadCaptures.class)
        .hasMessageStartingWith("could not read record 1 of");
    assertThatThrownBy(() -> read("a.wacz", "Not one.".getBytes(UTF_8)))
        .hasMessage(
            "could not read '%s': it is not a WACZ file (a ZIP file)"
                .formatted(folder.resolve("a.wacz")));
  }
}
