package org.variorum.archive.pages;

import org.jspecify.annotations.Nullable;
import org.variorum.archive.history.ArticleReader;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.version.Head;
import org.variorum.archive.version.VersionDocument;

/** What a list says of an article. */
final class Summaries {
  private final ObjectStore archive;
  private final ArticleReader reader;

  Summaries(ObjectStore archive) {
    this.archive = archive;
    this.reader = new ArticleReader(archive);
  }

  /**
   * One article.
   *
   * @param segment its name in paths
   * @param key its id; its segment where nothing that can be read tells it
   * @param newest its last version as far as the cache knows, or null where it has none
   */
  record Summary(String segment, String key, @Nullable VersionDocument newest) {
    int versions() {
      return newest == null ? 0 : newest.sequence();
    }

    String title() {
      String title = newest == null ? null : newest.article().metadata().title();
      return title == null ? "" : title;
    }
  }

  Summary of(String segment) {
    StoredObject object = archive.read(new ArchivePath.Head(segment).key());
    Head head = object == null ? null : Head.read(object.content());
    int last = head == null ? reader.last(segment) : head.sequence();
    VersionDocument newest =
        last == 0 ? null : reader.version(new ArchivePath.Version(segment, last));
    return new Summary(segment, key(segment, head, newest), newest);
  }

  private static String key(String segment, @Nullable Head head, @Nullable VersionDocument newest) {
    if (newest != null) {
      return newest.source().key();
    }
    if (head != null) {
      return head.newest().key();
    }
    String decoded = ArticleKey.decode(segment);
    return decoded == null ? segment : decoded;
  }
}
