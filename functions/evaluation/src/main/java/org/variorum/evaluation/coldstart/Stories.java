package org.variorum.evaluation.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.record.RecordVersions;
import org.variorum.archive.store.MemoryStore;

/** The articles that the measured functions find in the buckets, and the events about them. */
final class Stories {
  /** One for each event of a measurement, and some to spare. */
  static final int NUMBER = 40;

  private static final String BEFORE =
      """
      Fire at the mill

      The fire at the old mill killed five people, police said on Monday.

      "We heard two blasts before the roof came down," said Maria Lenz, who lives next door.

      The owner declined to comment.
      """;
  private static final String AFTER =
      """
      Fire at the mill

      The fire at the old mill killed at least seven people, police said on Monday.

      "We heard two blasts," said Maria Lenz, who lives next door.

      The owner denied that the exits had been locked.
      """;

  private final AwsStub aws;
  private final Map<String, byte[]> recorded = new TreeMap<>();

  Stories(AwsStub aws) {
    this.aws = aws;
    MemoryStore uploads = new MemoryStore("uploads", true, Clock.systemUTC());
    MemoryStore archive = new MemoryStore("archive", false, Clock.systemUTC());
    RecordVersions record =
        new RecordVersions(uploads, archive, notification -> {}, RecordVersions.DEFAULT_LIMIT);
    for (int i = 0; i < NUMBER; i++) {
      uploads.upload(compared(i), BEFORE.getBytes(UTF_8), "text/plain", Map.of());
      uploads.upload(compared(i), AFTER.getBytes(UTF_8), "text/plain", Map.of());
      record.record(compared(i));
      for (int sequence = 1; sequence <= 2; sequence++) {
        String key = path(i, sequence);
        recorded.put("archive/" + key, Objects.requireNonNull(archive.read(key)).content());
      }
    }
  }

  /** The buckets as every measurement finds them. */
  void reset() {
    aws.clear();
    recorded.forEach(aws::put);
    for (int i = 0; i < NUMBER; i++) {
      aws.put("uploads/" + uploaded(i), AFTER.getBytes(UTF_8));
      aws.put("archive/before-" + i, BEFORE.getBytes(UTF_8));
      aws.put("archive/after-" + i, AFTER.getBytes(UTF_8));
    }
  }

  /** What the minimal handler is invoked with. */
  String minimalEvent(int number) {
    return "before-" + number + "\nafter-" + number + "\nresult-" + number;
  }

  /** A message about an upload that is not recorded. */
  String uploadEvent(int number) {
    return event("uploads", uploaded(number));
  }

  /** A message about a second version that is not compared. */
  String versionEvent(int number) {
    return event("archive", path(number, 2));
  }

  private static String uploaded(int number) {
    return "news/recorded-" + number + ".txt";
  }

  private static String compared(int number) {
    return "news/compared-" + number + ".txt";
  }

  private static String path(int number, int sequence) {
    return new ArchivePath.Version(ArticleKey.encode(compared(number)), sequence).key();
  }

  private static String event(String bucket, String key) {
    String body =
        "{'source':'aws.s3','detail-type':'Object Created','detail':{'bucket':{'name':'"
            + bucket
            + "'},'object':{'key':'"
            + key
            + "'}}}";
    return "{\"Records\":[{\"messageId\":\"1\",\"eventSource\":\"aws:sqs\",\"body\":\""
        + body.replace("'", "\\\"")
        + "\"}]}";
  }
}
