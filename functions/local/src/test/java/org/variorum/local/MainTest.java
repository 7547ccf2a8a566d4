package org.variorum.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpNamesTheProgramAndEndsWell() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: variorum");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void versionIsTheOneThatTheBuildWrote() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString().strip()).matches("variorum \\d+\\.\\d+\\.\\d+(-[A-Z]+)?");
  }

  @Test
  void noCommandIsTrouble() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString().strip())
        .isEqualTo("variorum: no command given (try 'variorum --help')");
  }

  @Test
  void anUnknownOptionIsTroubleInOneSentence() {
    assertThat(run("--nonsense")).isEqualTo(2);
    assertThat(err.toString().strip())
        .isEqualTo("variorum: unknown option: '--nonsense' (try 'variorum --help')");
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), arguments);
  }
}
