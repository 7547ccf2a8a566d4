package org.variorum.local.replay;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The response records of a WARC file, gzipped or not, or of all WARC files in a WACZ file. An
 * article is the target URI, and the capture time the record's date.
 *
 * <p>Only responses that may be an article are captures: with a status of 200 to 299, and neither a
 * picture, a film, a sound, a font, a style sheet nor a script. A body that is longer than any
 * upload that is read is cut one byte beyond that, so that the archive says it is too long.
 */
public final class WarcCaptures implements Captures {
  /** The longest body that is kept, in bytes: one more than the longest upload that is read. */
  private static final int LONGEST = 10_000_001;

  private static final List<String> NO_ARTICLES =
      List.of("image/", "video/", "audio/", "font/", "text/css", "text/javascript");

  private static final List<String> NO_ARTICLE_ENDS =
      List.of("javascript", "font-woff", "font-ttf", "octet-stream", "wasm");

  @Override
  public void read(Path path, Sink sink) throws IOException {
    if (path.toString().toLowerCase(Locale.ROOT).endsWith(".wacz")) {
      wacz(path, sink);
    } else {
      try (InputStream in = Files.newInputStream(path)) {
        warc("'" + path + "'", in, Files.size(path), 0, 1, sink);
      }
    }
  }

  private static void wacz(Path path, Sink sink) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      List<? extends ZipEntry> archives =
          zip.stream()
              .filter(entry -> warcName(entry.getName()))
              .sorted((a, b) -> a.getName().compareTo(b.getName()))
              .toList();
      if (archives.isEmpty()) {
        throw new BadCaptures(
            "could not read '" + path + "': it has no WARC file in its folder 'archive'");
      }
      for (int i = 0; i < archives.size(); i++) {
        ZipEntry entry = archives.get(i);
        try (InputStream in = zip.getInputStream(entry)) {
          warc(
              "'" + entry.getName() + "' of '" + path + "'",
              in,
              entry.getSize(),
              i / (double) archives.size(),
              1.0 / archives.size(),
              sink);
        }
      }
    } catch (ZipException e) {
      throw new BadCaptures("could not read '" + path + "': it is not a WACZ file (a ZIP file)");
    }
  }

  private static boolean warcName(String name) {
    return name.startsWith("archive/") && (name.endsWith(".warc") || name.endsWith(".warc.gz"));
  }

  private static void warc(
      String place, InputStream in, long size, double done, double share, Sink sink)
      throws IOException {
    CountedInput counted = new CountedInput(in);
    int number = 0;
    @Nullable Capture whole = null;
    try (WarcReader reader = new WarcReader(counted)) {
      for (WarcRecord record = reader.next().orElse(null);
          record != null;
          record = reader.next().orElse(null)) {
        // Only what follows a record shows that it was not cut.
        take(whole, done + share * Math.min(1, counted.count() / (double) Math.max(1, size)), sink);
        number++;
        whole = record instanceof WarcResponse response ? capture(response) : null;
      }
    } catch (ParsingException | ZipException | EOFException e) {
      throw broken(Math.max(1, number), place);
    }
    take(whole, done + share, sink);
  }

  private static void take(@Nullable Capture capture, double done, Sink sink) throws IOException {
    if (capture != null) {
      sink.take(capture, Math.min(1, done));
    }
  }

  private static BadCaptures broken(int number, String place) {
    return new BadCaptures(
        "could not read record %d of %s: it, or what follows it, is not a whole WARC record"
            .formatted(number, place));
  }

  private static @Nullable Capture capture(WarcResponse response) throws IOException {
    if (response.target().isEmpty() || !response.contentType().base().equals(MediaType.HTTP)) {
      return null;
    }
    HttpResponse http = response.http();
    @Nullable String type = http.headers().first("Content-Type").orElse(null);
    if (http.status() < 200 || http.status() > 299 || !mayBeArticle(type)) {
      return null;
    }
    byte[] body = http.bodyDecoded().stream().readNBytes(LONGEST);
    return new Capture(response.target(), response.date(), type, body);
  }

  private static boolean mayBeArticle(@Nullable String contentType) {
    if (contentType == null) {
      return true;
    }
    String type = contentType.toLowerCase(Locale.ROOT);
    int semicolon = type.indexOf(';');
    String base = (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
    return NO_ARTICLES.stream().noneMatch(base::startsWith)
        && NO_ARTICLE_ENDS.stream().noneMatch(base::endsWith);
  }
}
