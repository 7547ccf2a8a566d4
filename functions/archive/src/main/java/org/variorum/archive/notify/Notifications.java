package org.variorum.archive.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.version.ProblemDocument;
import org.variorum.archive.version.VersionDocument;
import org.variorum.archive.version.VersionJson;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.render.ComparisonJson;
import org.variorum.statements.render.Headline;
import tools.jackson.core.JsonGenerator;

/**
 * Makes notifications: pure, the same documents always give the same one.
 *
 * <pre>{@code
 * new Notifications("s3://archive", null).first(path, version).headline();
 * // First version of storm.html: Storm hits coast
 * }</pre>
 */
public final class Notifications {
  /**
   * The largest data, in bytes of UTF-8 within a JSON string, where each quotation mark and
   * backslash has two. SNS takes 256 KB for attributes and all forms of the message together. The
   * attributes have at most 30 KB, the envelope of the strangest key 15 KB, and a headline 4 KB; so
   * a headline always fits beside the data, and almost always the text for e-mail does.
   */
  private static final int LARGEST_DATA = 180 * 1024;

  /** In characters. The longest headlines have about 200; a hostile page may claim megabytes. */
  private static final int LONGEST_TITLE = 300;

  /** In characters. Four excerpts of a line have 500; a speaker's name may be a hostile one. */
  private static final int LONGEST_HEADLINE = 1000;

  /** With those below the space, ASCII's control characters. */
  private static final char DELETE = 0x7F;

  private final String source;
  private final @Nullable String pages;
  private final ComparisonJson comparisons = new ComparisonJson();
  private final DiffText texts = new DiffText();

  /**
   * @param source the archive, for the events' {@code source}
   * @param pages where its pages can be opened, with a slash at the end; or null where they are
   *     named by their objects
   */
  public Notifications(String source, @Nullable String pages) {
    this.source = source;
    this.pages = pages;
  }

  /** Tells that {@code problem} at {@code path} made no version. */
  public Notification problem(ArchivePath.Problem path, ProblemDocument problem) {
    String article = problem.source().key();
    String data =
        data(json -> {
          json.writeStringProperty("article", article);
          json.writeStringProperty("kind", problem.kind().label());
          json.writeStringProperty("reason", problem.reason());
          json.writeStringProperty("versionId", problem.source().versionId());
          link("problem", path.key(), json);
        });
    return new Notification(
        article + "@" + problem.source().versionId(),
        Notification.Kind.PROBLEM,
        source,
        article,
        problem.source().uploadedAt(),
        Attributes.plain(article),
        problem.reason(),
        problem.reason() + "\n\n" + address(path.key()) + "\n",
        data);
  }

  /** Tells that {@code version} at {@code path} is the first of its article. */
  public Notification first(ArchivePath.Version path, VersionDocument version) {
    String article = version.source().key();
    String title = title(version);
    String headline = "First version of " + article + (title == null ? "" : ": " + oneLine(title));
    String data =
        data(json -> {
          json.writeStringProperty("article", article);
          json.writeNumberProperty("sequence", version.sequence());
          json.writeStringProperty("sha256", version.sha256());
          json.writeStringProperty("title", title);
          link("version", path.key(), json);
        });
    return new Notification(
        article + "@" + version.sequence(),
        Notification.Kind.VERSION,
        source,
        article,
        version.capturedAt(),
        Attributes.plain(article),
        headline,
        headline + "\n\n" + address(pages == null ? path.key() : path.page()) + "\n",
        data);
  }

  /**
   * Tells what changed from {@code before} to {@code after}, whose diff lies at {@code path}. Where
   * there is too much to tell, the least significant changes are left out, and {@code omitted} of
   * the data says how many.
   *
   * @param comparison the comparison of the two
   */
  public Notification diff(
      ArchivePath.Diff path, VersionDocument before, VersionDocument after, Comparison comparison) {
    String article = after.source().key();
    String headline = cut(oneLine(new Headline().of(comparison)), LONGEST_HEADLINE);
    List<Integer> ranked = comparison.ranked();
    Attributes attributes = Attributes.of(article, comparison, ranked);
    return new Notification(
        article + "@" + before.sequence() + "-" + after.sequence(),
        Notification.Kind.DIFF,
        source,
        article,
        after.capturedAt(),
        attributes,
        headline,
        texts.write(headline, oneLine(article), comparison, ranked, address(path.page())),
        fitting(path, before, after, comparison, ranked, headline, attributes));
  }

  /** The data with as many of the most significant changes as fit, found by halving. */
  private String fitting(
      ArchivePath.Diff path,
      VersionDocument before,
      VersionDocument after,
      Comparison comparison,
      List<Integer> ranked,
      String headline,
      Attributes attributes) {
    int fits = 0;
    int tooMany = ranked.size() + 1;
    String best = "";
    for (int shown = ranked.size(); ; shown = (fits + tooMany) / 2) {
      List<Integer> chosen = ranked.subList(0, shown);
      String data =
          data(json -> {
            json.writeStringProperty("article", after.source().key());
            json.writeStringProperty("title", title(after));
            side("from", before, json);
            side("to", after, json);
            json.writeStringProperty("headline", headline);
            json.writeStringProperty("significance", attributes.significance().label());
            comparisons.summary(comparison, json);
            json.writeNumberProperty("omitted", ranked.size() - chosen.size());
            comparisons.changes(
                comparison, chosen, before.sequence() + "-" + after.sequence() + "/", json);
            link("diff", path.key(), json);
            json.writeStringProperty("page", address(path.page()));
          });
      if (quotedSize(data) <= LARGEST_DATA || shown == 0) {
        best = data;
        fits = shown;
      } else {
        tooMany = shown;
      }
      if (tooMany - fits <= 1) {
        return best;
      }
    }
  }

  /** Where a person can open what lies at {@code key}. */
  private String address(String key) {
    return (pages == null ? source + "/" : pages) + key;
  }

  /** A version's title, cut where no newsroom would write on; or null. */
  private static @Nullable String title(VersionDocument version) {
    String title = version.article().metadata().title();
    return title == null ? null : cut(title, LONGEST_TITLE);
  }

  /** At most {@code longest} code points of {@code text}; a cut shows as an ellipsis. */
  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }

  /** How many bytes {@code json} has in UTF-8 as a string within another JSON document. */
  private static int quotedSize(String json) {
    int size = 0;
    for (byte b : json.getBytes(UTF_8)) {
      size += b == '"' || b == '\\' ? 2 : 1;
    }
    return size;
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c < ' ' || c == DELETE) {
        line.setCharAt(at, ' ');
      }
    }
    return line.toString();
  }

  private void link(String name, String key, JsonGenerator json) {
    json.writeStringProperty(name, source + "/" + key);
  }

  private static void side(String name, VersionDocument version, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    VersionJson.naming(version, json);
    json.writeEndObject();
  }

  private static String data(Consumer<JsonGenerator> fields) {
    return new String(JsonText.object(fields), UTF_8);
  }
}
