package org.variorum.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The events under {@code infra/events}, and the keys that are hard to carry. */
public final class Fixtures {
  /**
   * The keys of {@code uploads-odd-keys.json} and {@code notifications-odd-keys.json}, in order.
   */
  public static final List<String> ODD_KEYS =
      List.of(
          "news/energy truce.html",
          "news/a+b.html",
          "news/100%.html",
          "news/50%25 off.html",
          "новости/перемирие.html",
          "新聞/停火.html",
          "أخبار/هدنة.html",
          "news/🕊 truce 👩‍🚒.html",
          "l".repeat(1000) + "/" + "ж".repeat(9) + ".html",
          "/news/leading.html",
          "../news/up.html",
          "news/../../up.html",
          "news//twice.html",
          "a&b=c?d#e;f,g'h\"i.html",
          "news/tab\there.html");

  private static final Path EVENTS = Path.of("..", "..", "infra", "events");

  private Fixtures() {}

  /** The text of {@code infra/events/<name>}. */
  public static String event(String name) {
    try {
      return Files.readString(EVENTS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
