package org.variorum.local.folder;

import org.jspecify.annotations.Nullable;

/** What must be true of the newest version of a key for a write to happen. */
public sealed interface Condition {
  /** Nothing. */
  record Always() implements Condition {}

  /** There is no object: it never was, or a marker says that it was removed. */
  record Absent() implements Condition {}

  /**
   * The object has this entity tag.
   *
   * @param tag in quotation marks
   */
  record Tagged(String tag) implements Condition {}

  /**
   * There is no object with this entity tag.
   *
   * @param tag in quotation marks
   */
  record NotTagged(String tag) implements Condition {}

  /** Whether the condition holds where {@code newest} is the newest version, null for none. */
  default boolean holds(@Nullable Entry newest) {
    boolean there = newest != null && !newest.marker();
    String tag = newest == null ? "" : newest.tag();
    return switch (this) {
      case Always always -> true;
      case Absent absent -> !there;
      case Tagged wanted -> there && tag.equals(wanted.tag());
      case NotTagged unwanted -> !there || !tag.equals(unwanted.tag());
    };
  }
}
