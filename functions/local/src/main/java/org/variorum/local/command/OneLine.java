package org.variorum.local.command;

/** Text from strangers, safe to show on a terminal. */
final class OneLine {
  private OneLine() {}

  /** {@code text} with each control or formatting character as a space. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c ->
            line.appendCodePoint(
                Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c));
    return line.toString();
  }
}
