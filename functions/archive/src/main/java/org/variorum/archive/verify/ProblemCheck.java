package org.variorum.archive.verify;

import java.util.List;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.verify.Verify.Fault;
import org.variorum.archive.version.ProblemDocument;

/** Checks one problem document against its place. */
final class ProblemCheck {

  /** Adds what is wrong with {@code bytes} at {@code path} to {@code faults}. */
  void check(ArchivePath.Problem path, byte[] bytes, List<Fault> faults) {
    ProblemDocument problem;
    try {
      problem = ProblemDocument.read(bytes);
    } catch (IllegalArgumentException e) {
      faults.add(new Fault(path.key(), "it is no problem document: " + e.getMessage()));
      return;
    }
    Bytes.compare(path.key(), bytes, problem.write(), faults);
    String segment = ArticleKey.encode(problem.source().key());
    ArchivePath.Problem place = ArchivePath.Problem.of(segment, problem.source().versionId());
    if (!place.equals(path)) {
      faults.add(new Fault(path.key(), "its place is '" + place.key() + "'"));
    }
  }
}
