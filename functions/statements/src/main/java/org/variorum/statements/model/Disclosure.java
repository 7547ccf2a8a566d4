package org.variorum.statements.model;

import java.util.Locale;

/** Whether the later version says that it changed. */
public enum Disclosure {
  /** Nothing of high significance was changed. */
  NONE,

  /** Something of high significance was changed and no correction was added. */
  SILENT,

  /** The later version gained a correction. */
  DISCLOSED;

  /** The JSON name: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
