package org.variorum.statements.quantity;

import java.util.BitSet;
import org.variorum.statements.lexicon.Row;

/** Finds web and mail addresses, whose digits count nothing. */
final class Addresses {
  private Addresses() {}

  /**
   * The tokens of {@code row} that stand in an address: touching tokens with "://", "www" or "@".
   */
  static BitSet in(Row row) {
    BitSet found = new BitSet(row.size());
    int start = 0;
    for (int i = 0; i < row.size(); i++) {
      if (row.joined(i)) {
        continue;
      }
      boolean address = false;
      for (int at = start; at < i && !address; at++) {
        boolean scheme = row.is(at, ":") && row.is(at + 1, "/") && row.is(at + 2, "/");
        address = scheme && at + 2 <= i || row.is(at, "www") || row.is(at, "@");
      }
      if (address) {
        found.set(start, i + 1);
      }
      start = i + 1;
    }
    return found;
  }
}
