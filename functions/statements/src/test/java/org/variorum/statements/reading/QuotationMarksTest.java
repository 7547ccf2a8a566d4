package org.variorum.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.PlainText;
import org.variorum.statements.text.Sentences;

/**
 * Quotations drawn into the text: {@code [...]} is a quotation, {@code / } a new sentence, {@code
 * ¶} a new paragraph, {@code +} a sentence that begins inside a quotation of an earlier one.
 */
class QuotationMarksTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # Marks of each kind.
          The mayor called it “a fair deal” on Monday.       | The mayor called it “[a fair deal]” on Monday.
          The mayor called it "a fair deal" on Monday.       | The mayor called it "[a fair deal]" on Monday.
          The mayor called it ‘a fair deal’ on Monday.       | The mayor called it ‘[a fair deal]’ on Monday.
          The mayor called it 'a fair deal' on Monday.       | The mayor called it '[a fair deal]' on Monday.
          The mayor called it «a fair deal» on Monday.       | The mayor called it «[a fair deal]» on Monday.
          The mayor called it « a fair deal » on Monday.     | The mayor called it « [a fair deal] » on Monday.
          The mayor called it »a fair deal« on Monday.       | The mayor called it »[a fair deal]« on Monday.
          The mayor called it „a fair deal“ on Monday.       | The mayor called it „[a fair deal]“ on Monday.
          The mayor called it ``a fair deal'' on Monday.     | The mayor called it ``[a fair deal]'' on Monday.
          The mayor called it “a fair deal" on Monday.       | The mayor called it “[a fair deal]" on Monday.
          The mayor called it ”a fair deal” on Monday.       | The mayor called it ”[a fair deal]” on Monday.
          # Several in a sentence, in brackets, beside dashes and without spaces.
          “No,” she said, “not in May.”                      | “[No,]” she said, “[not in May.]”
          "No," she said, "not in May."                      | "[No,]" she said, "[not in May.]"
          'No,' she said, 'not in May.'                      | '[No,]' she said, '[not in May.]'
          The clause ("end user") stays.                     | The clause ("[end user]") stays.
          The plan—"a gift"—was dropped.                     | The plan—"[a gift]"—was dropped.
          He said:"Stop now."                                | He said:"[Stop now.]"
          "Stop now,"he said.                                | "[Stop now,]"he said.
          # Nested: the outer one alone.
          “He told us ‘go home’ twice,” she said.            | “[He told us ‘go home’ twice,]” she said.
          "He told us 'go home' twice," she said.            | "[He told us 'go home' twice,]" she said.
          ‘He told us “go home” twice,’ she said.            | ‘[He told us “go home” twice,]’ she said.
          'He said, "Go home,"' she wrote.                   | '[He said, "Go home,"]' she wrote.
          “He said, ‘Go home.’”                              | “[He said, ‘Go home.’]”
          "I read "Emma" twice," she said.                   | "[I read "Emma" twice,]" she said.
          # Apostrophes.
          It isn't the dogs' fault, O'Neill said.            | It isn't the dogs' fault, O'Neill said.
          It isn’t the dogs’ fault, O’Neill said.            | It isn’t the dogs’ fault, O’Neill said.
          Rock 'n' roll in the '90s was Jess' life.          | Rock 'n' roll in the '90s was Jess' life.
          Rock ’n’ roll in the ’90s was Jess’ life.          | Rock ’n’ roll in the ’90s was Jess’ life.
          'Tis the class of '92, of course.                  | 'Tis the class of '92, of course.
          He's 6'2" tall and she's 5' 10", it says.          | He's 6'2" tall and she's 5' 10", it says.
          'The dogs' dinner is late,' she said.              | '[The dogs' dinner is late,]' she said.
          ‘The dogs’ dinner is late,’ she said.              | ‘[The dogs’ dinner is late,]’ she said.
          Firms' 'fake' claims hurt the 'real' ones.         | Firms' '[fake]' claims hurt the '[real]' ones.
          'Ten years' for mayor as aides' pleas fail         | '[Ten years]' for mayor as aides' pleas fail
          '10 dead' in crash                                 | '[10 dead]' in crash
          Sana‘a and Hawai‘i are "names".                    | Sana‘a and Hawai‘i are "[names]".
          # Over several sentences.
          “They laughed. They actually laughed.”             | “[They laughed.] / +[They actually laughed.]”
          “Go,” she said. “Now. Or never,” she added.        | “[Go,]” she said. / “[Now.] / +[Or never,]” she added.
          # Paragraphs that open again, or that do not.
          “We left.¶“We came back.”                          | “[We left.] ¶ +“[We came back.]”
          “We left.¶We came back,” she said.¶It rained.      | “[We left.] ¶ +[We came back,]” she said. ¶ It rained.
          "We left.¶"We came back," she said.                | "[We left.] ¶ +"[We came back,]" she said.
          ‘We left.¶‘We came back.’                          | ‘[We left.] ¶ +‘[We came back.]’
          # A closing mark that was forgotten.
          “We left at six. It rained.¶It stopped.            | “[We left at six.] / It rained. ¶ It stopped.
          “We left at six. “It rained,” she said.            | “[We left at six.] / “[It rained,]” she said.
          He waved ‘goodbye and left.                        | He waved ‘goodbye and left.
          Nothing is here "" or ” there.                     | Nothing is here "" or ” there.
          """)
  void findsWhatStandsBetweenMarks(String text, String drawn) {
    assertThat(draw(text)).as(text).isEqualTo(drawn);
  }

  private static String draw(String text) {
    Article article = new PlainText().read(text.replace("¶", "\n\n"));
    List<Sentence> sentences = new Sentences().split(article);
    QuotationMarks marks = QuotationMarks.of(article, sentences);
    StringBuilder drawn = new StringBuilder();
    int end = 0;
    for (Sentence sentence : sentences) {
      boolean paragraph = article.text().substring(end, sentence.span().start()).contains("\n\n");
      drawn.append(end == 0 ? "" : paragraph ? " ¶ " : " / ");
      drawn.append(marks.continues(sentence.index()) ? "+" : "");
      int at = sentence.span().start();
      for (Span span : marks.inside(sentence.index())) {
        drawn.append(article.text(), at, span.start()).append('[');
        drawn.append(span.of(article.text())).append(']');
        at = span.end();
      }
      drawn.append(article.text(), at, sentence.span().end());
      end = sentence.span().end();
    }
    return drawn.toString();
  }
}
