package org.variorum.local.command;

/** The exit codes of every command, which are those of diff(1). */
public final class ExitCode {
  /** No changes, or success. */
  public static final int SUCCESS = 0;

  /** Changes were found. */
  public static final int CHANGES = 1;

  /** Trouble: the reason is on standard error. */
  public static final int TROUBLE = 2;

  private ExitCode() {}
}
