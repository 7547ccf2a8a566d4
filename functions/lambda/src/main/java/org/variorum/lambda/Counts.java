package org.variorum.lambda;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.archive.compare.CompareVersions.Compared;
import org.variorum.archive.reconcile.Reconcile.Repairs;
import org.variorum.archive.record.RecordVersions.Recorded;
import org.variorum.lambda.log.Journal;
import org.variorum.lambda.log.Metric;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;

/** Tells the operator what was done: a line for a person to search, and metrics to draw. */
final class Counts {
  private final Journal journal;
  private final InstantSource clock;

  Counts(Journal journal) {
    this(journal, InstantSource.system());
  }

  /**
   * @param clock to measure how long a change was on its way
   */
  Counts(Journal journal, InstantSource clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /** The captures of the upload {@code key} were recorded. */
  void of(String key, Recorded recorded) {
    Map<Metric, Long> values = new EnumMap<>(Metric.class);
    values.put(Metric.CAPTURES, (long) recorded.captures());
    values.put(Metric.VERSIONS, (long) recorded.versions());
    values.put(Metric.PROBLEMS, (long) recorded.problems());
    tell("recorded", key, values);
  }

  /** The version at {@code key} of the archive was compared. */
  void of(String key, Compared compared) {
    Map<Metric, Long> values = new EnumMap<>(Metric.class);
    values.put(Metric.DIFFS, compared.written() ? 1L : 0L);
    values.put(Metric.NOTIFICATIONS, compared.told() ? 1L : 0L);
    if (compared.told()) {
      Instant now = clock.instant();
      values.put(Metric.END_TO_END_AGE, Duration.between(compared.uploadedAt(), now).toMillis());
    }
    tell("compared", key, values);
    if (compared.written() && compared.comparison() != null) {
      findings(compared.comparison());
    }
  }

  /**
   * A part of a walk of Reconcile.
   *
   * @param place where the walk stands
   */
  void of(String place, Repairs repairs) {
    Map<Metric, Long> values = new EnumMap<>(Metric.class);
    values.put(Metric.CAPTURES, repairs.captures());
    values.put(Metric.VERSIONS, repairs.versions());
    values.put(Metric.PROBLEMS, repairs.problems());
    values.put(Metric.DIFFS, repairs.diffs());
    values.put(Metric.NOTIFICATIONS, repairs.told());
    values.put(Metric.REPAIRS, repairs.captures() + repairs.diffs() + repairs.told());
    values.put(Metric.FAILURES, repairs.failed());
    tell("reconciled", place, values);
  }

  private void findings(Comparison comparison) {
    Map<String, Long> kinds = new TreeMap<>();
    for (Change change : comparison.changes()) {
      for (Finding finding : change.findings()) {
        kinds.put(finding.kind(), kinds.getOrDefault(finding.kind(), 0L) + 1);
      }
    }
    for (Map.Entry<String, Long> kind : kinds.entrySet()) {
      journal.countFindings(kind.getKey(), kind.getValue());
    }
  }

  private void tell(String event, String key, Map<Metric, Long> values) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("key", key);
    for (Map.Entry<Metric, Long> value : values.entrySet()) {
      line.put(value.getKey().title(), value.getValue());
    }
    journal.note(event, line);
    journal.count(values);
  }
}
