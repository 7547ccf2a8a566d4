package org.variorum.local.command;

import java.util.List;
import org.variorum.archive.history.ArticleReader;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.version.VersionDocument;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where a command finds the article that it tells of. */
final class ArticleOptions {
  @Mixin private ArchiveOptions archive = new ArchiveOptions();

  @Parameters(paramLabel = "ARTICLE", description = "The article: its whole upload key.")
  private String article = "";

  /**
   * All versions of the article, in order.
   *
   * @throws Trouble where there is no such article
   */
  List<VersionDocument> versions() {
    return archive.with(this::versions);
  }

  private List<VersionDocument> versions(ObjectStore store) {
    ArticleReader reader = new ArticleReader(store);
    String segment = ArticleKey.encode(article);
    int last = reader.last(segment);
    if (last == 0) {
      throw ArchiveOptions.noArticle(store, article);
    }
    return reader.versions(segment, 1, last);
  }
}
