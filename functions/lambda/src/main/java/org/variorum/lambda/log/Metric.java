package org.variorum.lambda.log;

/** What is counted or measured, under the name that alarms and the dashboard use. */
public enum Metric {
  /** Uploads that were looked at. */
  CAPTURES("Captures", "Count"),
  /** Versions that were recorded. */
  VERSIONS("Versions", "Count"),
  /** Diffs that were written. */
  DIFFS("Diffs", "Count"),
  /** Findings of one kind in the diffs that were written. */
  FINDINGS("Findings", "Count"),
  /** Uploads that could not be read. */
  PROBLEMS("Problems", "Count"),
  /** Notifications that the topic took. */
  NOTIFICATIONS("Notifications", "Count"),
  /** What Reconcile found undone and did. */
  REPAIRS("Repairs", "Count"),
  /** Messages that nobody understands; each lies in the archive under {@code unknown/}. */
  UNKNOWN_MESSAGES("UnknownMessages", "Count"),
  /** Messages and keys that failed and are tried again. */
  FAILURES("Failures", "Count"),
  /** From the moment S3 took an upload to the notification of what changed. */
  END_TO_END_AGE("EndToEndAge", "Milliseconds");

  private final String title;
  private final String unit;

  Metric(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /** The metric's name in CloudWatch. */
  public String title() {
    return title;
  }

  /** CloudWatch's word for the unit. */
  public String unit() {
    return unit;
  }
}
