package org.variorum.archive.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.variorum.statements.json.JsonValues.textAt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.compare.Redline;
import org.variorum.archive.history.ArticleReader;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.version.VersionDocument;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Role;
import org.variorum.statements.render.RedlineHtml;

/** One document of the archive: as it is stored, or as a page for people. */
final class DocumentPages {
  private final ObjectStore archive;
  private final ArticleReader reader;
  private final Engine engine = new Engine();
  private final RedlineHtml redlines = new RedlineHtml();

  DocumentPages(ObjectStore archive) {
    this.archive = archive;
    this.reader = new ArticleReader(archive);
  }

  /** The document at {@code path} byte for byte. */
  Page stored(ArchivePath path) {
    StoredObject object = archive.read(path.key());
    return object == null ? missing(path) : Page.json(new String(object.content(), UTF_8));
  }

  /** The text of a version. */
  Page version(ArchivePath.Version path) {
    VersionDocument version = reader.version(path);
    if (version == null) {
      return missing(path);
    }
    Markup main = new Markup();
    back(path, main);
    main.tags("<h1>").text(version.source().key()).tags(", version ");
    main.text(Integer.toString(version.sequence())).tags(", ").time(version.capturedAt());
    main.tags("</h1>\n<article class=\"redline\">\n");
    for (Block block : version.article().blocks()) {
      String tag = block.role() == Role.HEADLINE ? "h2" : "p";
      main.tags("<" + tag + " class=\"" + block.role().label() + "\">");
      main.text(block.span().of(version.article().text())).tags("</" + tag + ">\n");
    }
    main.tags("</article>\n");
    String title = version.source().key() + ", version " + version.sequence();
    return Page.html(200, Shell.page(title, "", main));
  }

  /**
   * The redline of a diff. Where this engine made the diff it is drawn anew, else it is shown as it
   * was stored.
   */
  Page diff(ArchivePath.Diff path) {
    StoredObject document = archive.read(path.key());
    StoredObject page = archive.read(path.page());
    if (document == null || page == null) {
      return missing(path);
    }
    VersionDocument before =
        reader.version(new ArchivePath.Version(path.segment(), path.sequence() - 1));
    VersionDocument after =
        reader.version(new ArchivePath.Version(path.segment(), path.sequence()));
    if (before == null || after == null || !Engine.NAME.equals(engineOf(document))) {
      return Page.html(200, new String(page.content(), UTF_8));
    }
    String heading = Redline.heading(before, after);
    Markup main = new Markup();
    back(path, main);
    main.tags("<h1>").text(heading).tags(", ").time(before.capturedAt()).tags(" to ");
    main.time(after.capturedAt()).tags("</h1>\n");
    try {
      redlines.fragment(
          engine.compare(before.article(), after.article()), after.article(), main.appendable());
    } catch (IOException e) {
      throw new AssertionError("a string builder does not fail", e);
    }
    return Page.html(200, Shell.page(heading, "", main));
  }

  private static @Nullable String engineOf(StoredObject document) {
    try {
      return textAt(JsonText.read(document.content()), "engine");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static void back(ArchivePath path, Markup main) {
    main.tags("<nav>").link(Paths.article(path.segment()), "All versions").tags(" · ");
    main.link(Paths.document(path), "JSON").tags("</nav>\n");
  }

  private static Page missing(ArchivePath path) {
    return Shell.sentence(404, "There is no '" + path.key() + "' in this archive.");
  }
}
