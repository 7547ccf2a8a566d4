package org.variorum.archive.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.version.ProblemDocument;
import org.variorum.archive.version.VersionDocument;
import org.variorum.archive.version.VersionJson;

/**
 * Reads an article's documents from the archive. An article is named by its segment, see {@link
 * org.variorum.archive.key.ArticleKey}.
 *
 * <p>Every method throws {@link StoreException} when the store fails or holds a document there that
 * cannot be read.
 */
public final class ArticleReader {
  private final ObjectStore archive;
  private final VersionJson versions = new VersionJson();

  /** Reads from {@code archive}. */
  public ArticleReader(ObjectStore archive) {
    this.archive = archive;
  }

  /** The number of the article's last version, or 0 where it has none. */
  public int last(String segment) {
    int last = 0;
    for (String key : archive.keys(ArchivePath.Version.versions(segment))) {
      if (ArchivePath.parse(key) instanceof ArchivePath.Version version) {
        last = Math.max(last, version.sequence());
      }
    }
    return last;
  }

  /**
   * The article's versions from {@code first} to {@code last}, both included, in order.
   *
   * @param first from 1; behind {@code last} there are none
   * @throws StoreException also when one of them is not there
   */
  public List<VersionDocument> versions(String segment, int first, int last) {
    List<VersionDocument> documents = new ArrayList<>(Math.max(0, last - first + 1));
    for (int sequence = first; sequence <= last; sequence++) {
      ArchivePath.Version path = new ArchivePath.Version(segment, sequence);
      VersionDocument document = version(path);
      if (document == null) {
        throw unreadable(path.key(), new IllegalArgumentException("it is not there"));
      }
      documents.add(document);
    }
    return documents;
  }

  /** The version at {@code path}, or null where there is none. */
  public @Nullable VersionDocument version(ArchivePath.Version path) {
    StoredObject object = archive.read(path.key());
    if (object == null) {
      return null;
    }
    try {
      return versions.read(object.content());
    } catch (IllegalArgumentException e) {
      throw unreadable(path.key(), e);
    }
  }

  /** Up to {@code limit} uploads that made no version, by the names of their documents. */
  public List<ProblemDocument> problems(String segment, int limit) {
    List<ProblemDocument> problems = new ArrayList<>();
    for (String key : archive.keys(ArchivePath.Problem.problems(segment))) {
      if (problems.size() == limit) {
        break;
      }
      StoredObject object = key.endsWith(".json") ? archive.read(key) : null;
      if (object != null) {
        try {
          problems.add(ProblemDocument.read(object.content()));
        } catch (IllegalArgumentException e) {
          throw unreadable(key, e);
        }
      }
    }
    return problems;
  }

  private StoreException unreadable(String key, IllegalArgumentException cause) {
    return new StoreException(
        "could not read '%s' in bucket '%s': %s"
            .formatted(key, archive.bucket(), cause.getMessage()),
        cause);
  }
}
