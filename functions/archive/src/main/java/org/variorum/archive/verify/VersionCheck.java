package org.variorum.archive.verify;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.json.Sha256;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.verify.Verify.Fault;
import org.variorum.archive.version.VersionDocument;
import org.variorum.archive.version.VersionJson;

/** Checks one entry of a log against its place and the entry before it. */
final class VersionCheck {
  private final VersionJson json = new VersionJson();

  /**
   * The document in {@code bytes}, or null when it is none; what is wrong is added to {@code
   * faults}.
   *
   * @param previous the hash of the entry before it, or null for the first
   */
  @Nullable VersionDocument check(
      ArchivePath.Version path, byte[] bytes, @Nullable String previous, List<Fault> faults) {
    VersionDocument document;
    try {
      document = json.read(bytes);
    } catch (IllegalArgumentException e) {
      faults.add(new Fault(path.key(), "it is no version document: " + e.getMessage()));
      return null;
    }
    Bytes.compare(path.key(), bytes, json.write(document), faults);
    rule(
        document.sequence() == path.sequence(),
        path,
        "it says that it is version " + document.sequence(),
        faults);
    rule(
        ArticleKey.encode(document.source().key()).equals(path.segment()),
        path,
        "it is of article '" + document.source().key() + "', which has another folder",
        faults);
    String sha256 = Sha256.of(document.article().text());
    rule(
        document.sha256().equals(sha256),
        path,
        "sha256 is %s, but that of its text is %s".formatted(document.sha256(), sha256),
        faults);
    rule(
        Objects.equals(document.previous(), previous),
        path,
        "previous is %s, but the entry before it has %s".formatted(document.previous(), previous),
        faults);
    return document;
  }

  private static void rule(boolean holds, ArchivePath path, String reason, List<Fault> faults) {
    if (!holds) {
      faults.add(new Fault(path.key(), reason));
    }
  }
}
