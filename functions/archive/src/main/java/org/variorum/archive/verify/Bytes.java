package org.variorum.archive.verify;

import java.util.Arrays;
import java.util.List;
import org.variorum.archive.verify.Verify.Fault;

/** Compares stored bytes with those that follow. */
final class Bytes {
  private Bytes() {}

  /** Adds a fault where {@code stored} at {@code key} is not {@code expected}. */
  static void compare(String key, byte[] stored, byte[] expected, List<Fault> faults) {
    int at = Arrays.mismatch(stored, expected);
    if (at >= 0) {
      faults.add(
          new Fault(
              key,
              "it has %d bytes, %d follow, and they differ from byte %d on"
                  .formatted(stored.length, expected.length, at)));
    }
  }
}
