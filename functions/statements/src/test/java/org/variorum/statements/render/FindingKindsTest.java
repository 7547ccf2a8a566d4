package org.variorum.statements.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Every kind of finding has a JSON form and a rank in a headline. */
class FindingKindsTest {
  @ParameterizedTest
  @MethodSource("org.variorum.statements.render.FindingSentenceTest#findings")
  void hasAJsonForm(Finding finding) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      new FindingJson().write(finding, json);
    }
    assertThat(out.toString()).startsWith("{\"finding\":\"" + finding.kind() + "\"");
  }

  @ParameterizedTest
  @MethodSource("org.variorum.statements.render.FindingSentenceTest#findings")
  void comesBeforeWhatSaysNothing(Finding finding) {
    Comparison toll = Samples.toll();
    Change edit = toll.changes().getFirst();
    Change change =
        new Change(
            edit.type(),
            edit.moved(),
            edit.role(),
            edit.significance(),
            edit.before(),
            edit.after(),
            edit.words(),
            List.of(new Finding.Cosmetic(), finding));
    Comparison comparison =
        new Comparison(
            toll.before(), toll.after(), toll.alignment(), List.of(change), toll.disclosure());
    String told = FindingSentence.capitalised(new FindingSentence().tell(finding));
    assertThat(new Headline().of(comparison)).startsWith(told);
  }
}
