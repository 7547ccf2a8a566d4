package org.variorum.archive.store;

/** The store cannot be reached, or refuses. The caller may try again. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure told in one sentence that names the bucket, the key and what was tried. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
