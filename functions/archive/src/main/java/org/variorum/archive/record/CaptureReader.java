package org.variorum.archive.record;

import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.json.Sha256;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.store.StoredVersion;
import org.variorum.archive.version.ProblemDocument.Kind;
import org.variorum.statements.extract.Extraction;
import org.variorum.statements.extract.Extractor;
import org.variorum.statements.extract.Hints;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.reading.Reader;

/** Reads one upload as an article, or says why it is none. */
final class CaptureReader {
  private static final String CAPTURED_AT = "captured-at";

  /** What RFC 3339 can write, which notifications and feeds need. */
  private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private final Extractor extractor = new Extractor();
  private final Reader reader = new Reader();
  private final long limit;

  /**
   * @param limit the largest upload that is read, in bytes
   */
  CaptureReader(long limit) {
    this.limit = limit;
  }

  /** What became of an upload. */
  sealed interface Outcome {
    /** An article, with the hash of its statements and the time it was captured. */
    record Readable(Article article, String statements, Instant capturedAt) implements Outcome {}

    /** No article, for {@code reason}: one sentence. */
    record Unreadable(Kind kind, String reason) implements Outcome {}
  }

  /** Why {@code version} need not be fetched, or null when it must be. */
  Outcome.@Nullable Unreadable refusal(StoredVersion version) {
    if (version.deleteMarker()) {
      return new Outcome.Unreadable(
          Kind.REMOVED,
          "'%s' was removed from the bucket; its versions stay as they are"
              .formatted(version.key()));
    }
    if (version.size() == 0) {
      return new Outcome.Unreadable(
          Kind.EMPTY, "could not read '%s': it is empty (0 bytes)".formatted(version.key()));
    }
    if (version.size() > limit) {
      return new Outcome.Unreadable(
          Kind.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "could not read '%s': it is too large (%,d bytes, at most %,d are read)",
              version.key(),
              version.size(),
              limit));
    }
    return null;
  }

  /**
   * What {@code object}, fetched as {@code version}, holds. An upload on which the engine itself
   * fails is unreadable like any other, so that it never holds up those after it.
   */
  Outcome read(StoredVersion version, StoredObject object) {
    try {
      return outcome(version, object);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Unreadable(
          Kind.UNREADABLE,
          "could not read '%s': the engine failed on it (%s)"
              .formatted(version.key(), e.getClass().getSimpleName()));
    }
  }

  private Outcome outcome(StoredVersion version, StoredObject object) {
    Hints hints = new Hints(version.key(), object.contentType(), null);
    return switch (extractor.extract(object.content(), hints)) {
      case Extraction.Found found -> {
        Article article = wellFormed(found.article());
        yield new Outcome.Readable(article, statements(article), capturedAt(version, object));
      }
      case Extraction.Unreadable problem ->
          new Outcome.Unreadable(
              Kind.UNREADABLE,
              "could not read '%s': %s".formatted(version.key(), problem.reason()));
    };
  }

  /**
   * The hash of an article's statements, in order; furniture is left out. Of the other roles it
   * knows nothing: a page whose new template makes a standfirst of the first sentence says the
   * same.
   */
  String statements(Article article) {
    MessageDigest digest = Sha256.digest();
    for (Sentence sentence : reader.read(article).sentences()) {
      if (sentence.role() != Role.FURNITURE) {
        String line = sentence.text() + '\0';
        digest.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Instant capturedAt(StoredVersion version, StoredObject object) {
    String said = object.metadata().get(CAPTURED_AT);
    if (said != null) {
      try {
        Instant time = Instant.parse(said);
        return time.isBefore(EARLIEST) || time.isAfter(LATEST) ? version.lastModified() : time;
      } catch (DateTimeException e) {
        return version.lastModified();
      }
    }
    return version.lastModified();
  }

  /** {@code article} without half surrogates, which no document in UTF-8 can hold. */
  private static Article wellFormed(Article article) {
    Metadata told = article.metadata();
    return new Article(
        new Metadata(
            wellFormed(told.title()),
            wellFormed(told.byline()),
            wellFormed(told.published()),
            wellFormed(told.modified()),
            wellFormed(told.canonical()),
            wellFormed(told.language())),
        Objects.requireNonNull(wellFormed(article.text())),
        article.blocks());
  }

  /** Each half becomes U+FFFD, so that offsets stay what they are. */
  private static @Nullable String wellFormed(@Nullable String text) {
    if (text == null || text.codePoints().noneMatch(CaptureReader::half)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(point -> whole.appendCodePoint(half(point) ? 0xFFFD : point));
    return whole.toString();
  }

  private static boolean half(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
