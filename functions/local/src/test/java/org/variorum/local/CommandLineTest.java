package org.variorum.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private static final String BEFORE = "Mill fire\n\nThe roof of the old mill burned on Monday.\n";
  private static final String AFTER =
      "Mill fire\n\nThe roof of the old mill burned on Monday.\n\nNobody was hurt.\n";

  @TempDir Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    Files.writeString(directory.resolve("before.txt"), BEFORE);
    Files.writeString(directory.resolve("after.txt"), AFTER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html", "markdown"})
  void diffEndsWithOneWhereSomethingChanged(String format) {
    assertThat(run("diff", "--format", format, file("before.txt"), file("after.txt"))).isOne();
    assertThat(out.toString()).contains("Nobody was hurt");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html", "markdown"})
  void diffEndsWithZeroWhereNothingChanged(String format) {
    assertThat(run("diff", "--format", format, file("before.txt"), file("before.txt"))).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void diffShowsTheAlignmentOnDemand() {
    assertThat(run("diff", "--alignment", file("before.txt"), file("after.txt"))).isOne();
    assertThat(out.toString()).contains("\"alignment\"").contains("\"links\"");
  }

  @Test
  void readShowsWhatADocumentSays() {
    assertThat(run("read", file("after.txt"))).isZero();
    assertThat(out.toString()).contains("Nobody was hurt.");
  }

  @Test
  void readExplainsWhatItLeftOut() {
    assertThat(run("read", "--explain", file("after.txt"))).isZero();
    assertThat(out.toString()).contains("Nothing was left out.");
    assertThat(run("read", "--explain", "--format", "json", file("after.txt"))).isZero();
    assertThat(out.toString()).contains("\"dropped\"");
  }

  /** Each mistake gets one sentence and the exit code 2. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "diff one.txt", "two documents are needed, 1 given (try 'variorum diff --help')"),
        Arguments.of(
            "diff - -",
            "only one of the two documents can be standard input (try 'variorum diff --help')"),
        Arguments.of(
            "diff --jsonl a b",
            "--jsonl reads standard input and takes no files (try 'variorum diff --help')"),
        Arguments.of("diff missing.txt missing.txt", "could not read 'missing.txt': no such file"),
        Arguments.of("read missing.txt", "could not read 'missing.txt': no such file"),
        Arguments.of("read /", "could not read '/': it is a folder"),
        Arguments.of("read", "a document is needed, none given (try 'variorum read --help')"),
        Arguments.of("replay missing", "could not read 'missing': no such file or folder"),
        Arguments.of(
            "replay --endpoint nowhere .",
            "could not use endpoint 'nowhere': it is no address such as http://127.0.0.1:9090"),
        Arguments.of(
            "serve --largest-upload 0",
            "could not take --largest-upload 0: it is a number of bytes, 1 or more"),
        Arguments.of(
            "remember", "unmatched argument at index 0: 'remember' (try 'variorum --help')"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsOneSentence(String line, String sentence) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString().strip()).isEqualTo("variorum: " + sentence);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : Main.commands()) {
      assertThat(run(command, "--help")).as(command).isZero();
      assertThat(out.toString()).contains("Usage: variorum " + command);
    }
  }

  private String file(String name) {
    return directory.resolve(name).toString();
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), arguments);
  }
}
