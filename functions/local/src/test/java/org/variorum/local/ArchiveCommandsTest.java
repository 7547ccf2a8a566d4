package org.variorum.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.local.endpoint.AccessKey;
import org.variorum.local.serve.LocalServer;

/** Replays a story into a server and reads its archive, over S3 and from the folder. */
class ArchiveCommandsTest {
  @TempDir Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private LocalServer server;

  @BeforeEach
  void replay() throws Exception {
    server =
        LocalServer.start(
            new LocalServer.Settings(data(), "127.0.0.1", 0, 0, AccessKey.of(Map.of())),
            new LocalServer.News() {
              @Override
              public void notified(String text) {}

              @Override
              public void trouble(String sentence) {
                throw new AssertionError(sentence);
              }

              @Override
              public void progress(String sentence) {}
            });
    Path story = Files.createDirectories(directory.resolve("stories/mill"));
    Files.writeString(story.resolve("1.txt"), story("Five people were killed, police said."));
    Files.writeString(story.resolve("2.txt"), story("Seven people were killed, police said."));
    assertThat(run("replay", directory.resolve("stories").toString(), "--endpoint", s3()))
        .as(err.toString())
        .isZero();
    assertThat(out.toString()).isEqualTo("2 captures of 1 articles uploaded\n");
    while (!server.idle()) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void historyTellsEachVersion() {
    assertThat(run("history", "mill", "--endpoint", s3())).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString()).contains("first").contains("silently");
  }

  @Test
  void blameTellsHowOldEachStatementIs() {
    assertThat(run("blame", "mill", "--endpoint", s3())).isZero();
    assertThat(out.toString())
        .contains("    1        2  Seven people were killed, police said.")
        .contains("    1           The mill stood empty for years.");
  }

  @Test
  void figuresTellsTheirValues() {
    assertThat(run("figures", "mill", "--endpoint", s3())).isZero();
    assertThat(out.toString())
        .contains("Five people (1) -> Seven people (2), killed\n    Seven people were killed");
  }

  @Test
  void verifyFindsNothingWrong() {
    assertThat(run("verify", "mill", "--endpoint", s3())).isZero();
    assertThat(run("verify", "--all", "--endpoint", s3())).isZero();
    assertThat(out.toString())
        .isEqualTo("1 articles, 2 versions, 1 diffs verified: everything follows\n");
  }

  @Test
  void replayResumesWhereItEnded() throws IOException {
    Path story = directory.resolve("stories/mill");
    Files.writeString(story.resolve("3.txt"), story("Eight people were killed, police said."));
    assertThat(
            run("replay", directory.resolve("stories").toString(), "--resume", "--endpoint", s3()))
        .isZero();
    assertThat(out.toString()).contains("1 captures of 1 articles uploaded, 2 were there already");
  }

  @Test
  void aFolderThatNoServerHasOpenIsReadItself() {
    String[] verify = {"verify", "--all", "--data", data().toString()};
    assertThat(run(verify)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("variorum: could not open '" + data() + "': another variorum has it open\n");
    server.close();
    assertThat(run(verify)).isZero();
    assertThat(out.toString()).contains("everything follows");
  }

  @Test
  void anArticleThatIsNotThereIsNamed() {
    assertThat(run("history", "nothing.html", "--endpoint", s3())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "variorum: could not find article 'nothing.html': bucket 'archive' has none of this"
                + " name (an article's name is its whole upload key)\n");
  }

  private Path data() {
    return directory.resolve("data");
  }

  private String s3() {
    return server.s3().toString();
  }

  private static String story(String sentence) {
    return "Fire at the old mill\n\n" + sentence + "\n\nThe mill stood empty for years.\n";
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), arguments);
  }
}
