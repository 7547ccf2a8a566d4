package org.variorum.local.command;

/**
 * Something a person can put right: a missing file, a value out of bounds, a port in use.
 *
 * <p>The message is one sentence that names the thing, quotes the value and states the rule,
 * without a closing full stop, for example {@code could not read 'a.html': no such file}. The
 * program prints it on standard error and ends with exit code 2.
 */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Trouble that {@code message} tells whole. */
  public Trouble(String message) {
    super(message);
  }

  /** Trouble that {@code message} tells whole; {@code cause} is kept for {@code VARIORUM_DEBUG}. */
  public Trouble(String message, Throwable cause) {
    super(message, cause);
  }
}
