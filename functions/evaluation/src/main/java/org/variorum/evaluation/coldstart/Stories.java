package org.variorum.evaluation.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

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

  Stories(AwsStub aws) {
    this.aws = aws;
  }

  /** The buckets as every measurement finds them. */
  void reset() {
    aws.clear();
    for (int i = 0; i < NUMBER; i++) {
      aws.put("uploads/news/story-" + i + ".txt", AFTER.getBytes(UTF_8));
      aws.put("archive/before-" + i, BEFORE.getBytes(UTF_8));
      aws.put("archive/after-" + i, AFTER.getBytes(UTF_8));
    }
  }

  /** What the minimal handler is invoked with. */
  String minimalEvent(int number) {
    return "before-" + number + "\nafter-" + number + "\nresult-" + number;
  }
}
