package org.variorum.statements.extract;

import static org.variorum.statements.extract.HostileInput.PAGE;
import static org.variorum.statements.extract.HostileInput.STORY;
import static org.variorum.statements.extract.HostileInput.text;

import java.util.ArrayList;
import java.util.List;

/** Characters that nobody writes, or so many of one as nobody writes. */
final class HostileCharacters {
  private static final int LONG = 4_000_000;

  private HostileCharacters() {}

  static List<HostileInput> all() {
    List<HostileInput> cases = new ArrayList<>();
    characters(cases);
    floods(cases);
    return cases;
  }

  private static void characters(List<HostileInput> cases) {
    int[] unseen = {
      0, 1, 7, 8, 0x1b, 0x7f, 0x80, 0x9f, 0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x202a, 0x202b,
      0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfffe, 0xffff, 0xfff9
    };
    for (int c : unseen) {
      cases.add(
          text(
              "in a page: U+" + Integer.toHexString(c),
              PAGE.replace("bridge", "bri" + (char) c + "dge"),
              c == 0 || c >= 0x80 && c < 0xa0 ? "harbour" : "bridge closed"));
      cases.add(
          text(
              "in a text: U+" + Integer.toHexString(c),
              STORY.replace("bridge", "bri" + (char) c + "dge"),
              "bridge closed"));
    }
    for (String entity :
        new String[] {
          "&#0;",
          "&#xD800;",
          "&#x110000;",
          "&#99999999999;",
          "&#x202e;",
          "&unknown;",
          "&;",
          "&#;",
          "&#x;",
          "&nbsp;"
        }) {
      cases.add(
          text("entity " + entity, PAGE.replace("bridge", "bridge" + entity), "harbour bridge"));
    }
    cases.add(
        text(
            "combining flood",
            PAGE.replace("bridge", "bridge" + "\u0301\u0316".repeat(200_000)),
            "closed on Monday"));
    cases.add(
        text(
            "combining flood in a text",
            STORY.replace("bridge", "bridge" + "\u0316\u0301".repeat(100_000)),
            "closed on Monday"));
    cases.add(
        text(
            "joiner flood",
            PAGE.replace("bridge", "bridge" + "\u200d".repeat(500_000)),
            "closed on Monday"));
    cases.add(
        text(
            "right to left flood",
            PAGE.replace("bridge", "\u202e".repeat(500_000) + "bridge"),
            "harbour bridge closed"));
    cases.add(
        text("emoji flood", PAGE.replace("bridge", "👩‍👩‍👧".repeat(50_000)), "closed on Monday"));
  }

  private static void floods(List<HostileInput> cases) {
    String[] units = {
      "a",
      "a ",
      "<",
      "<<",
      ">",
      "&",
      "<a",
      "<p>",
      "</p>",
      "<!--",
      "<![CDATA[",
      "<?",
      "<br>",
      "\"",
      "= ",
      "<p class=x>a</p>",
      "<a href=x>y</a> ",
      "“",
      "'",
      "(",
      "\n",
      "\n\n",
      ".",
      "...",
      "a. ",
      "# ",
      "*",
      "_",
      "`",
      "[",
      "](",
      "![",
      "\\",
      "\t",
      "0",
      "1 ",
      "\u3042",
      "{",
      "}",
      "- ",
      "By ",
      "Share ",
      "Correction: "
    };
    for (String unit : units) {
      cases.add(text("flood of " + unit.strip(), unit.repeat(LONG / 8 / unit.length()), ""));
      cases.add(
          text(
              "page with a flood of " + unit.strip(),
              PAGE.replace("</p>", "</p><div>" + unit.repeat(LONG / 16 / unit.length()) + "</div>"),
              ""));
    }
    cases.add(text("a long line", "word ".repeat(LONG / 2), "word word"));
    cases.add(text("a long word", "<p>" + "w".repeat(LONG), ""));
    cases.add(
        text("a long attribute", "<p class=\"" + "x ".repeat(LONG / 4) + "\">" + STORY, "harbour"));
    cases.add(text("many attributes", "<p " + "a%d=1 ".repeat(20_000) + ">" + STORY, "harbour"));
    cases.add(
        text("a long title", "<title>" + "t ".repeat(LONG / 4) + "</title><p>" + STORY, "harbour"));
    cases.add(text("many headings", "<h1>Bridge closed</h1>".repeat(20_000) + "<p>" + STORY, ""));
    cases.add(
        text(
            "many scripts",
            "<script type='application/ld+json'>{}</script>".repeat(20_000) + PAGE,
            "harbour"));
    cases.add(text("many times", "<time datetime=2026-01-29>x</time>".repeat(50_000) + PAGE, ""));
    cases.add(
        text(
            "many named boxes",
            "<div class=article-body><p>x</p></div>".repeat(20_000) + PAGE,
            ""));
  }
}
