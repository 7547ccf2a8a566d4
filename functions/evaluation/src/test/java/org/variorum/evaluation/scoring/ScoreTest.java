package org.variorum.evaluation.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreTest {
  @TempDir private Path folder = Path.of("");

  private record Run(int exitCode, String out, String err) {}

  private static Run run(String... arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Score.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
    return new Run(exitCode, out.toString(UTF_8).strip(), err.toString(UTF_8).strip());
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(
            "golden",
            List.of(
                "{'id':'1','input':'It rained. We left.','sentences':['It rained.','We left.']}",
                "{'id':'2','input':'It rained. We left.','sentences':['It rained. We left.']}"),
            "{\"cases\": 2, \"right\": 1}"),
        Arguments.of(
            "segmentation",
            List.of(
                "{'id':'1','sentences':[{'text':'It rained.'},{'text':'We left.'},{'text':'Home','newParagraph':true}]}"),
            "{\"documents\": 1, \"sentence_f1\": 1.0000, \"boundary_f1\": 1.0000}"),
        Arguments.of(
            "quotes",
            List.of(
                "{'id':'1','text':'Ana Ruiz said: “We will go.” He stayed.','ann':'T1\\tSource 0 8\\tAna Ruiz\\nT2\\tContent 15 28\\tWe will go\\nT3\\tCue 9 13\\tsaid\\nE1\\tCue:T3 Source:T1 Content:T2'}"),
            "{\"documents\": 1, \"span_f1\": 1.0000, \"span_recall\": 1.0000, \"speaker_accuracy\": 1.0000,"
                + " \"speakers\": 1}"),
        Arguments.of(
            "quantities",
            List.of(
                "{'text':'At least five people died. It rained for ten days.','quantities':[{'value':'5','change':'>'},{'value':'10'}]}",
                "{'text':'About seven ships sank.','quantities':[{'value':'7'}]}"),
            "{\"sentences\": 2, \"value_f1\": 1.0000, \"value_precision\": 1.0000, \"value_recall\": 1.0000,"
                + " \"value_bound_f1\": 0.6667}"),
        Arguments.of(
            "numbers",
            List.of(
                "{'id':'NumberModel/1','input':'seven ships sank','results':[{'Resolution':{'value':'7'}}]}",
                "{'id':'PercentModel/1','input':'12% of them sank','results':[{'Resolution':{'value':'13%'}}]}",
                "{'id':'OrdinalModel/1','input':'the third ship sank','results':[]}"),
            "{\"NumberModel_right\": 1, \"NumberModel_cases\": 1, \"PercentModel_right\": 0,"
                + " \"PercentModel_cases\": 1}"),
        Arguments.of(
            "digits",
            List.of(
                "{'id':'1','before':'The storm killed 5 people.','after':'The storm killed 7 people.'}",
                "{'id':'2','before':'It rained.','after':'It rained.'}"),
            "{\"pairs\": 2, \"reported\": 0.5000, \"value_right\": 0.5000}"),
        Arguments.of(
            "alignment",
            List.of(
                "{'id':'1','before':['It rained.','We left.'],'after':['It rained.'],'links':[[0,0]]}",
                "{'id':'2','before':['It rained.'],'after':['It rained.'],'links':[]}"),
            "{\"pairs\": 2, \"link_f1\": 0.6667, \"edited_f1\": 1.0000, \"edited_precision\": 0.0000,"
                + " \"edited_recall\": 0.0000, \"split_merge_recall\": 0.0000, \"moves_claimed\": 0}"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void countsWhatIsRightAndWhatIsNot(String what, List<String> lines, String figures)
      throws IOException {
    Path file = folder.resolve("data.jsonl");
    Files.writeString(file, String.join("\n", lines).replace('\'', '"'));
    assertThat(run(what, file.toString())).isEqualTo(new Run(0, figures, ""));
  }

  @Test
  void badInputIsToldInOneSentence() throws IOException {
    Path file = folder.resolve("data.jsonl");
    Files.writeString(file, "{}\n{\n");
    assertThat(run("golden").err())
        .isEqualTo(
            "usage: Score alignment|digits|extraction|golden|numbers|quantities|quotes|reading|segmentation|updates"
                + " FILE [MISSES]");
    assertThat(run("golden", "nowhere.jsonl"))
        .isEqualTo(new Run(2, "", "could not read 'nowhere.jsonl': no such file"));
    assertThat(run("golden", file.toString()).err())
        .startsWith("could not read '" + file + "': line 2 is no JSON (");
  }
}
