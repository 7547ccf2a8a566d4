package org.variorum.statements.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Metadata;

/**
 * Gathers what a document says of itself. Of each part the first value that makes sense stays, so
 * sources are offered in the order in which they are believed.
 */
public final class MetadataBuilder {
  /** ISO 8601 as it is met: seconds, fractions and the offset's colon may be missing. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalEnd()
          .optionalStart()
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  /** ISO 8601 without separators, as NewsML and NITF have it. */
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss[XXX][XX][X]", Locale.ROOT);

  /** No news page is older than the Web, but digitised newspapers are. */
  private static final int EARLIEST = 1600;

  /** A byline longer than this is no list of names. */
  private static final int LONGEST_BYLINE = 200;

  private @Nullable String title;
  private @Nullable String byline;
  private @Nullable String published;
  private @Nullable String modified;
  private @Nullable String canonical;
  private @Nullable String language;

  /** Offers a title. */
  public MetadataBuilder title(@Nullable String value) {
    if (title == null && value != null) {
      title = tidy(Parser.unescapeEntities(value, false));
    }
    return this;
  }

  /** Offers authors as written; "By" is left out, addresses are not taken. */
  public MetadataBuilder byline(@Nullable String value) {
    if (byline == null) {
      String names = tidy(value);
      if (names != null) {
        names = withoutBy(names);
        boolean address =
            names.startsWith("http") || names.startsWith("@") || names.contains("://");
        byline = address || names.isEmpty() || names.length() > LONGEST_BYLINE ? null : names;
      }
    }
    return this;
  }

  /** Offers authors, joined by commas. */
  public MetadataBuilder byline(List<String> values) {
    List<String> names = new ArrayList<>();
    for (String value : values) {
      String name = tidy(value);
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
    }
    return byline(String.join(", ", names));
  }

  /** Offers a date or a date and time of publication. */
  public MetadataBuilder published(@Nullable String value) {
    published = published == null ? time(value) : published;
    return this;
  }

  /** Offers a date or a date and time of the last change. */
  public MetadataBuilder modified(@Nullable String value) {
    modified = modified == null ? time(value) : modified;
    return this;
  }

  /** Offers the article's address; a relative one is resolved against {@code base}. */
  public MetadataBuilder canonical(@Nullable String value, @Nullable String base) {
    canonical = canonical == null ? address(value, base) : canonical;
    return this;
  }

  /** Offers a language tag; {@code en_GB} is read as {@code en-GB}. */
  public MetadataBuilder language(@Nullable String value) {
    if (language == null && value != null && !value.isBlank()) {
      Locale locale = Locale.forLanguageTag(value.strip().replace('_', '-'));
      language = locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    }
    return this;
  }

  /** The title so far. */
  public @Nullable String title() {
    return title;
  }

  /** What was gathered. */
  public Metadata build() {
    return new Metadata(title, byline, published, modified, canonical, language);
  }

  /**
   * {@code value} as an ISO 8601 date or date and time, or null where it is neither ISO 8601 nor a
   * date of an Internet message. {@code "2026-01-29 17:04:00+0000"} is {@code
   * "2026-01-29T17:04:00Z"}.
   */
  static @Nullable String time(@Nullable String value) {
    String text = tidy(value);
    if (text == null || text.length() > 40) {
      return null;
    }
    try {
      TemporalAccessor time = parsed(text);
      // Software writes the year 1 for a date that it does not know.
      return time.get(ChronoField.YEAR) < EARLIEST ? null : time.toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static TemporalAccessor parsed(String text) {
    if (Character.isLetter(text.charAt(0))) {
      return DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, OffsetDateTime::from);
    }
    if (text.length() == 8 && text.indexOf('-') < 0) {
      return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }
    if (text.length() >= 15 && text.charAt(8) == 'T') {
      return BASIC.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    }
    String iso = text;
    if (text.length() > 11 && text.charAt(10) == ' ') {
      iso = text.substring(0, 10) + 'T' + text.substring(11).replace(" ", "").replace("UTC", "Z");
    }
    return ISO.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
  }

  private static @Nullable String address(@Nullable String value, @Nullable String base) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      URI address = new URI(value.strip());
      if (!address.isAbsolute() && base != null) {
        address = new URI(base).resolve(address);
      }
      boolean web =
          address.getScheme() != null
              && Set.of("http", "https").contains(address.getScheme().toLowerCase(Locale.ROOT));
      return web && address.getHost() != null ? address.toString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String withoutBy(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    for (String by : new String[] {"by: ", "by ", "written by ", "words by "}) {
      if (lower.startsWith(by)) {
        return names.substring(by.length()).strip();
      }
    }
    return names;
  }

  private static @Nullable String tidy(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String line = TidyText.line(value);
    return line.isEmpty() ? null : line;
  }
}
