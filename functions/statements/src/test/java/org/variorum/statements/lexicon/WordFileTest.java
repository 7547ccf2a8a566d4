package org.variorum.statements.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Tokens;

class WordFileTest {
  private final WordFile file = WordFile.beside(WordFileTest.class, "fruit.txt");

  @Test
  void aLineGoesOnBelowAndAKeyMayComeAgain() {
    assertThat(file.all())
        .containsEntry("tree", List.of("apple", "sour cherry", "pear"))
        .containsEntry("bush", List.of("red currant", "currant"));
    assertThat(file.words("bush")).containsExactlyInAnyOrder("red currant", "currant");
  }

  @Test
  void theLongestPhraseWinsFromBothSides() {
    Phrases<String> phrases = Phrases.of(file, Map.of("tree", "tree", "bush", "bush"));
    Row row = row("A sour cherry, a Red Currant.");
    assertThat(phrases.at(row, 1)).isEqualTo(new Phrases.Match<>(1, 3, "tree"));
    assertThat(phrases.before(row, 7)).isEqualTo(new Phrases.Match<>(5, 7, "bush"));
    assertThat(phrases.at(row, 2)).isNull();
    assertThat(Phrases.of(file, Map.of("bush", "bush")).at(row, 1)).isNull();
  }

  @Test
  void defectsOfAFileAreNamed() {
    assertThatThrownBy(() -> WordFile.beside(WordFileTest.class, "none.txt"))
        .hasMessage("word file 'none.txt' is missing beside " + WordFileTest.class.getName());
    assertThatThrownBy(() -> WordFile.beside(WordFileTest.class, "keyless.txt"))
        .hasMessage(
            "word file 'keyless.txt': 'apple; pear' has no key (a line is key: phrase; phrase)");
    assertThatThrownBy(() -> file.words("root"))
        .hasMessage("word file 'fruit.txt' has no key 'root'");
  }

  private static Row row(String text) {
    return new Row(Tokens.of(text, new Span(0, text.length())));
  }
}
