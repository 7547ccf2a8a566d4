package org.variorum.local.command;

import java.io.Console;

/** The screen that the program may be started from. */
final class Terminal {
  private Terminal() {}

  /** Whether standard output is a screen whose user has not asked for no colours. */
  static boolean takesColours() {
    Console console = System.console();
    return console != null && console.isTerminal() && System.getenv("NO_COLOR") == null;
  }
}
