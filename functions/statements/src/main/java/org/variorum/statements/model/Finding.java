package org.variorum.statements.model;

import org.jspecify.annotations.Nullable;

/** What in a statement changed. The kinds and their rules are the contract of a statement diff. */
public sealed interface Finding {

  /** The JSON name of the kind. */
  String kind();

  /** A quantity changed, came or went; one side may be null, never both. */
  record Figure(
      @Nullable Quantity before,
      @Nullable Quantity after,
      FigureDirection direction,
      boolean casualty)
      implements Finding {
    public Figure {
      if (before == null && after == null) {
        throw new IllegalArgumentException("a figure needs a quantity before or after");
      }
    }

    @Override
    public String kind() {
      return "figure";
    }
  }

  /** Where a figure went. */
  enum FigureDirection {
    /** The later one is larger. */
    UP,
    /** The later one is smaller. */
    DOWN,
    /** Only the later version has it. */
    ADDED,
    /** Only the earlier version has it. */
    DROPPED,
    /** The number is the same; its bound or wording changed. */
    SAME
  }

  /** Words inside quotation marks changed, appeared or went. */
  record Quote(@Nullable Quotation before, @Nullable Quotation after, QuoteChange change)
      implements Finding {
    @Override
    public String kind() {
      return "quote";
    }
  }

  /** What happened to a quotation. */
  enum QuoteChange {
    /** Its words changed. */
    ALTERED,
    /** Only the later version has it. */
    ADDED,
    /** Only the earlier version has it. */
    DROPPED,
    /** The words stay, the marks went. */
    UNQUOTED,
    /** The words stay, the marks came. */
    QUOTED
  }

  /** The same content now has another source, gained one, or lost one. */
  record Source(@Nullable String before, @Nullable String after) implements Finding {
    @Override
    public String kind() {
      return "attribution";
    }
  }

  /**
   * An actor answers who did not before, or answers otherwise.
   *
   * @param actor the watch list's name, else the speaker as written without its article
   * @param watched whether the actor is on the watch list
   * @param stance what the actor does
   * @param was the earlier stance where the actor spoke before and only the stance changed, else
   *     null
   * @param first whether the earlier version had no statement by this actor
   */
  record Response(String actor, boolean watched, Stance stance, @Nullable Stance was, boolean first)
      implements Finding {
    @Override
    public String kind() {
      return "response";
    }
  }

  /** The certainty of a linked statement changed, or its polarity did. */
  record Firmness(Certainty before, Certainty after, CertaintyDirection direction)
      implements Finding {
    @Override
    public String kind() {
      return "certainty";
    }
  }

  /** Where certainty went. */
  enum CertaintyDirection {
    /** The later version is surer. */
    FIRMER,
    /** The later version is less sure. */
    SOFTER,
    /** The later version says the opposite. */
    REVERSED
  }

  /** A date, weekday, time of day or duration changed; one side may be null. */
  record Time(@Nullable String before, @Nullable String after) implements Finding {
    @Override
    public String kind() {
      return "time";
    }
  }

  /** A person, place or organisation was replaced or respelt. */
  record Name(@Nullable String before, @Nullable String after) implements Finding {
    @Override
    public String kind() {
      return "name";
    }
  }

  /** A correction note was added. */
  record Correction() implements Finding {
    @Override
    public String kind() {
      return "correction";
    }
  }

  /** Words changed that nothing else explains. */
  record Wording() implements Finding {
    @Override
    public String kind() {
      return "wording";
    }
  }

  /** Only punctuation, case, white space, typography or a typing error changed. */
  record Cosmetic() implements Finding {
    @Override
    public String kind() {
      return "cosmetic";
    }
  }
}
