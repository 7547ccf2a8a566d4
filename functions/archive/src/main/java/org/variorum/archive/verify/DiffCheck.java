package org.variorum.archive.verify;

import static org.variorum.statements.json.JsonValues.textAt;

import java.util.List;
import org.variorum.archive.compare.DiffJson;
import org.variorum.archive.compare.Redline;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.verify.Verify.Fault;
import org.variorum.archive.version.VersionDocument;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Comparison;

/** Computes a diff again and compares it with what is stored. */
final class DiffCheck {
  private final Engine engine = new Engine();
  private final DiffJson diffs = new DiffJson();
  private final Redline redlines = new Redline();

  /** How a diff was checked. */
  enum Result {
    /** It was computed again. */
    COMPUTED,
    /** Another engine made it, so only its hashes were compared. */
    FOREIGN,
    /** It could not be checked. */
    NEITHER
  }

  /**
   * Adds what is wrong to {@code faults}.
   *
   * @param document the bytes at {@code path}
   * @param page the bytes of the page beside it
   */
  Result check(
      ArchivePath.Diff path,
      byte[] document,
      byte[] page,
      VersionDocument before,
      VersionDocument after,
      List<Fault> faults) {
    Object json;
    try {
      json = JsonText.read(document);
    } catch (IllegalArgumentException e) {
      faults.add(new Fault(path.key(), "it is no diff document: " + e.getMessage()));
      return Result.NEITHER;
    }
    if (!Engine.NAME.equals(textAt(json, "engine"))) {
      hash(path, "from", json, before, faults);
      hash(path, "to", json, after, faults);
      return Result.FOREIGN;
    }
    Comparison comparison = engine.compare(before.article(), after.article());
    Bytes.compare(path.key(), document, diffs.write(before, after, comparison), faults);
    Bytes.compare(path.page(), page, redlines.write(before, after, comparison), faults);
    return Result.COMPUTED;
  }

  private static void hash(
      ArchivePath.Diff path,
      String side,
      Object json,
      VersionDocument version,
      List<Fault> faults) {
    String said = textAt(json, side, "sha256");
    if (!version.sha256().equals(said)) {
      faults.add(
          new Fault(
              path.key(),
              "%s.sha256 is %s, but version %d has %s"
                  .formatted(side, said, version.sequence(), version.sha256())));
    }
  }
}
