package org.variorum.archive.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.store.ObjectStore;

/** Lists the articles that an archive has, page by page, however many objects each of them has. */
public final class Segments {
  private static final int PAGE = 1000;

  private final ObjectStore archive;

  /** Lists the articles of {@code archive}. */
  public Segments(ObjectStore archive) {
    this.archive = archive;
  }

  /**
   * A page of articles.
   *
   * @param segments in the order of their folders' bytes: {@code a-b} comes before {@code a}
   * @param next what to pass as {@code after} for the next page, or null at the end
   */
  public record Page(List<String> segments, @Nullable String next) {
    public Page {
      segments = List.copyOf(segments);
    }
  }

  /**
   * Up to {@code limit} articles.
   *
   * @param after the segment after which the page begins, or null to begin
   * @param limit 1 or more
   * @throws org.variorum.archive.store.StoreException when the store fails
   */
  public Page page(@Nullable String after, int limit) {
    List<String> segments = new ArrayList<>();
    String last = after;
    while (true) {
      ObjectStore.KeyPage page =
          archive.keys(ArchivePath.ROOT, last == null ? null : beyond(last), PAGE);
      for (String key : page.keys()) {
        int end = key.indexOf('/', ArchivePath.ROOT.length());
        String segment = end < 0 ? null : key.substring(ArchivePath.ROOT.length(), end);
        if (segment != null && !segment.equals(last)) {
          if (segments.size() == limit) {
            return new Page(segments, last);
          }
          segments.add(segment);
          last = segment;
        }
      }
      if (page.next() == null) {
        return new Page(segments, null);
      }
    }
  }

  /** Sorts after everything in the folder of {@code segment}, and before what follows it. */
  private static String beyond(String segment) {
    return ArchivePath.ROOT + segment + (char) ('/' + 1);
  }
}
