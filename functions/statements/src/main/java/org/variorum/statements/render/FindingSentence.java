package org.variorum.statements.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Quotation;

/**
 * Tells one finding in a few words that a journalist reads at a glance: {@code casualties up: "five
 * people" → "seven people" (killed)}.
 */
public final class FindingSentence {
  /** Quotations are cut to about a line of text; the redline beside the sentence has them whole. */
  private static final int LONGEST_EXCERPT = 90;

  /** {@code finding} in a few words, in lower case but for names, without a full stop. */
  public String tell(Finding finding) {
    return switch (finding) {
      case Finding.Figure figure -> figure(figure);
      case Finding.Quote quote -> quote(quote);
      case Finding.Source source -> source(source);
      case Finding.Response response -> response(response);
      case Finding.Firmness firmness -> firmness(firmness);
      case Finding.Time time -> swap("time", time.before(), time.after());
      case Finding.Name name -> swap("name", name.before(), name.after());
      case Finding.Correction correction -> "correction note added";
      case Finding.Wording wording -> "wording changed";
      case Finding.Cosmetic cosmetic -> "only punctuation, case or spelling changed";
    };
  }

  private static String figure(Finding.Figure figure) {
    @Nullable Quantity before = figure.before();
    @Nullable Quantity after = figure.after();
    String what = figure.casualty() ? "casualty figure" : "figure";
    String direction =
        switch (figure.direction()) {
          case UP -> " up";
          case DOWN -> " down";
          case ADDED -> " added";
          case DROPPED -> " dropped";
          case SAME -> " reworded";
        };
    String values =
        swap(
            what + direction,
            before == null ? null : before.text(),
            after == null ? null : after.text());
    @Nullable Quantity counted = after == null ? before : after;
    return counted == null || counted.role() == null
        ? values
        : values + " (" + counted.role().label() + ")";
  }

  private static String quote(Finding.Quote quote) {
    @Nullable Quotation before = quote.before();
    @Nullable Quotation after = quote.after();
    String what =
        switch (quote.change()) {
          case ALTERED -> "quotation altered";
          case ADDED -> "quotation added";
          case DROPPED -> "quotation dropped";
          case UNQUOTED -> "quotation marks gone";
          case QUOTED -> "now in quotation marks";
        };
    @Nullable Quotation one = after == null ? before : after;
    String speaker = one == null || one.speaker() == null ? "" : ", " + one.speaker();
    return swap(
        what + speaker, before == null ? null : before.text(), after == null ? null : after.text());
  }

  private static String source(Finding.Source source) {
    String what =
        source.before() == null
            ? "source gained"
            : source.after() == null ? "source lost" : "source changed";
    return swap(what, source.before(), source.after());
  }

  private static String response(Finding.Response response) {
    String first = response.first() ? ", its first statement in this story" : "";
    return response.was() == null
        ? response.actor() + " " + response.stance().label() + first
        : response.actor()
            + " now "
            + response.stance().label()
            + " (before: "
            + response.was().label()
            + ")";
  }

  private static String firmness(Finding.Firmness firmness) {
    return switch (firmness.direction()) {
      case REVERSED -> "now says the opposite";
      case FIRMER -> levels("more certain", firmness);
      case SOFTER -> levels("less certain", firmness);
    };
  }

  private static String levels(String what, Finding.Firmness firmness) {
    return what + ": " + firmness.before().label() + " → " + firmness.after().label();
  }

  private static String swap(String what, @Nullable String before, @Nullable String after) {
    StringBuilder told = new StringBuilder(what).append(": ");
    if (before != null) {
      excerpt(before, told);
    }
    if (before != null && after != null) {
      told.append(" → ");
    }
    if (after != null) {
      excerpt(after, told);
    }
    return told.toString();
  }

  private static void excerpt(String text, StringBuilder out) {
    String line = text.replace('\n', ' ').strip();
    out.append('"');
    if (line.length() <= LONGEST_EXCERPT) {
      out.append(line);
    } else {
      int cut = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_EXCERPT - 1));
      out.append(line, 0, cut).append('…');
    }
    out.append('"');
  }

  /** {@code text} with its first letter as a capital, to begin a line. */
  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
