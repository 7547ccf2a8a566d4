package org.variorum.statements.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "plain words | plain words",
        "<b> & \"c\" | &lt;b&gt; &amp; &quot;c&quot;",
        "it's | it&#39;s",
        "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
        "&lt; | &amp;lt;",
      },
      delimiter = '|')
  void escapesWhatCouldBeMarkup(String text, String expected) {
    assertThat(Html.escape(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0", "8", "27", "127", "133", "8238", "8294"})
  void showsControlAndDirectionMarks(int code) {
    assertThat(Html.escape("a" + (char) code + "b")).isEqualTo("a\uFFFDb");
  }
}
