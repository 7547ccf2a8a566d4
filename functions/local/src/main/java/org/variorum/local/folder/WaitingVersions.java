package org.variorum.local.folder;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Versions that no function has handled yet, oldest first. A version begins to wait in the same
 * transaction that takes it in, so that a killed process forgets none.
 */
public final class WaitingVersions {
  private final Database database;
  private final Writer writer;

  WaitingVersions(Database database, Writer writer) {
    this.database = database;
    this.writer = writer;
  }

  /** At most {@code limit} versions that wait, after the one with the number {@code sequence}. */
  public List<Entry> after(long sequence, int limit) {
    return database.ask(session -> {
      try (ResultSet rows =
          session.query(
              "SELECT "
                  + Rows.COLUMNS
                  + " FROM waiting WHERE sequence > ? ORDER BY sequence LIMIT ?",
              sequence,
              limit)) {
        List<Entry> found = new ArrayList<>();
        while (rows.next()) {
          found.add(Rows.entry(rows));
        }
        return found;
      }
    });
  }

  /** How many versions of {@code bucket} wait. */
  public long count(Bucket bucket) {
    return database.ask(session -> {
      try (ResultSet row = session.query("SELECT count(*) FROM waiting WHERE bucket = ?", bucket)) {
        return row.next() ? row.getLong(1) : 0;
      }
    });
  }

  /** Whether any version waits. */
  public boolean none() {
    return after(0, 1).isEmpty();
  }

  /** These wait no longer; when the machine fails, they may wait once more. */
  public void done(Collection<Entry> entries) {
    List<Entry> all = List.copyOf(entries);
    writer.write(
        session -> {
          for (Entry entry : all) {
            session.execute("DELETE FROM waiting WHERE sequence = ?", entry.sequence());
          }
          return all.size();
        },
        false);
  }
}
