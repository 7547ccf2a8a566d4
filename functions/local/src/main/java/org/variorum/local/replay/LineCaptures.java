package org.variorum.local.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of JSON lines, gzipped or not: {@code {"article", "capturedAt"?, "text" | "html"}}. Blank
 * lines are skipped.
 */
public final class LineCaptures implements Captures {
  private final JsonMapper mapper = JsonMapper.builder().build();

  @Override
  public void read(Path path, Sink sink) throws IOException {
    long size = Math.max(1, Files.size(path));
    try (CountedInput counted = new CountedInput(Files.newInputStream(path));
        BufferedReader lines = lines(path, counted)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          sink.take(
              capture(line, "line " + number + " of '" + path + "'"),
              Math.min(1, counted.count() / (double) size));
        }
      }
    } catch (MalformedInputException e) {
      throw new BadCaptures("could not read '" + path + "': it is not UTF-8");
    }
  }

  private Capture capture(String line, String place) {
    JsonNode object;
    try {
      object = mapper.readTree(line);
    } catch (JacksonException e) {
      throw bad(place, "it is not a JSON object: " + e.getOriginalMessage());
    }
    @Nullable String article = text(object, "article");
    if (article == null || article.isEmpty()) {
      throw bad(place, "'article' is missing, empty or not a string");
    }
    @Nullable String text = text(object, "text");
    @Nullable String html = text(object, "html");
    if (text != null && html == null) {
      return new Capture(
          article, time(object, place), "text/plain; charset=utf-8", text.getBytes(UTF_8));
    }
    if (html != null && text == null) {
      return new Capture(
          article, time(object, place), "text/html; charset=utf-8", html.getBytes(UTF_8));
    }
    throw bad(place, "it needs either 'text' or 'html', a string");
  }

  private static @Nullable Instant time(JsonNode object, String place) {
    @Nullable String time = text(object, "capturedAt");
    if (time == null) {
      return null;
    }
    try {
      return Instant.parse(time);
    } catch (DateTimeParseException e) {
      throw bad(place, "'capturedAt' is '" + time + "', not a time such as 2026-01-29T17:04:00Z");
    }
  }

  private static @Nullable String text(JsonNode object, String field) {
    @Nullable JsonNode value = object.get(field);
    return value != null && value.isString() ? value.stringValue() : null;
  }

  private static BadCaptures bad(String place, String rule) {
    return new BadCaptures("could not read " + place + ": " + rule);
  }

  private static BufferedReader lines(Path path, InputStream in) throws IOException {
    InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(
        new InputStreamReader(
            plain, UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
  }
}
