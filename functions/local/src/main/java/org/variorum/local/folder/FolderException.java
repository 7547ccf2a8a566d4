package org.variorum.local.folder;

import org.jspecify.annotations.Nullable;

/** The folder cannot be read or written: a full disk, a damaged file, a closed folder. */
public final class FolderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure told in one sentence. */
  public FolderException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
