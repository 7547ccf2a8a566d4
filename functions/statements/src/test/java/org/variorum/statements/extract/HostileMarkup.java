package org.variorum.statements.extract;

import static org.variorum.statements.extract.HostileInput.PAGE;
import static org.variorum.statements.extract.HostileInput.STORY;
import static org.variorum.statements.extract.HostileInput.text;

import java.util.ArrayList;
import java.util.List;

/** Markup that is broken, endless, or wants something of the reader's machine. */
final class HostileMarkup {
  private HostileMarkup() {}

  static List<HostileInput> all() {
    List<HostileInput> cases = new ArrayList<>();
    nesting(cases);
    entities(cases);
    truncated(cases);
    jsonAndMarkdown(cases);
    return cases;
  }

  private static void nesting(List<HostileInput> cases) {
    for (String tag :
        new String[] {
          "div",
          "p",
          "b",
          "a",
          "table",
          "ul><li",
          "blockquote",
          "span",
          "font",
          "svg",
          "math",
          "form",
          "button",
          "template",
          "select",
          "h1",
          "section",
          "x-y",
          "figure",
          "dl><dt"
        }) {
      String closed = "</" + tag.replace("><", "></") + ">";
      cases.add(
          text(
              "deep " + tag,
              "<html><body>" + ("<" + tag + ">").repeat(100_000) + "</body></html>" + PAGE,
              ""));
      cases.add(
          text(
              "many " + tag,
              "<html><body><article><p>"
                  + STORY
                  + "</p>"
                  + ("<" + tag + ">x" + closed).repeat(20_000)
                  + "</article></body></html>",
              ""));
    }
    cases.add(
        text(
            "deep XML",
            "<?xml version=\"1.0\"?><nitf>" + "<block>".repeat(100_000),
            "!no article text"));
    cases.add(text("deep brackets", "[".repeat(100_000), ""));
    cases.add(text("deep JSON", "{\"a\":".repeat(100_000), "!not valid JSON"));
    cases.add(text("deep quotes in Markdown", "# Bridge\n\n" + "> ".repeat(100_000) + STORY, ""));
    cases.add(text("deep lists in Markdown", "# Bridge\n\n" + "- ".repeat(100_000) + STORY, ""));
    cases.add(
        text(
            "deep linked data",
            "<script type=\"application/ld+json\">" + "[".repeat(100_000) + "</script>" + PAGE,
            "harbour"));
  }

  private static void entities(List<HostileInput> cases) {
    String laughs =
        "<!DOCTYPE nitf [<!ENTITY a \"ha\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">".repeat(30)
            + "]>";
    String nitf =
        "<nitf><body><body.content><p>" + STORY + " &b; &x;</p></body.content></body></nitf>";
    cases.add(text("entity bomb", "<?xml version=\"1.0\"?>" + laughs + nitf, "harbour"));
    for (String system :
        new String[] {
          "file:///etc/passwd",
          "http://localhost:1/x",
          "jar:file:///x!/y",
          "ftp://localhost/x",
          "expect://id"
        }) {
      String external =
          "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + system + "\">]>" + nitf;
      cases.add(text("external " + system, external, "harbour"));
      cases.add(
          text(
              "parameter " + system,
              external.replace("ENTITY x", "ENTITY % x").replace("]>", "%x;]>"),
              "harbour"));
    }
    cases.add(
        text(
            "inclusion",
            "<?xml version=\"1.0\"?><nitf xmlns:xi=\"http://www.w3.org/2001/XInclude\"><body><body.content><p>"
                + STORY
                + "</p><xi:include href=\"file:///etc/passwd\" parse=\"text\"/></body.content></body></nitf>",
            "harbour"));
    cases.add(
        text("another XML", "<?xml version=\"1.0\"?><rss><channel/></rss>", "!root element <rss>"));
    cases.add(text("XML without an element", "<?xml version=\"1.0\"?>", "!"));
  }

  private static void truncated(List<HostileInput> cases) {
    String page =
        "<!doctype html><html><head><title>Bridge</title><script>var x='<p>';</script><style>p{}</style></head><body><!-- note --><article><h1 class=\"a\">Bridge</h1><p>"
            + STORY
            + "</p><p>The ministry declined to comment.</p></article></body></html>";
    for (int end = 5; end < page.length(); end += 9) {
      cases.add(text("cut at " + end, page.substring(0, end), ""));
    }
    for (String open :
        new String[] {
          "<!--",
          "<script>",
          "<style>",
          "<title>",
          "<textarea>",
          "<noscript>",
          "<svg>",
          "<p class=\"",
          "<![CDATA[",
          "<iframe>"
        }) {
      cases.add(text("unclosed " + open, open + PAGE, ""));
    }
  }

  private static void jsonAndMarkdown(List<HostileInput> cases) {
    cases.add(text("JSON of another kind", "{\"a\": [1, 2]}", "!neither ninjs"));
    cases.add(
        text(
            "ninjs without text",
            "{\"body_text\": \"\"}",
            "!no article text found (0 words in 0 blocks"));
    cases.add(
        text(
            "ninjs with odd values",
            "{\"headline\": [], \"body_html\": 7, \"bodies\": {\"value\": null}}",
            "!no article text"));
    cases.add(
        text(
            "linked data with odd values",
            "{\"@type\": [\"Article\"], \"headline\": {}, \"author\": [[[]]], \"articleBody\": 5}",
            "!no article text"));
    cases.add(
        text(
            "names that come twice",
            "{\"body_text\": \"x\", \"body_text\": \"" + STORY + "\"}",
            "harbour"));
    cases.add(
        text(
            "broken linked data",
            "<script type=\"application/ld+json\">{\"@type\": </script>" + PAGE,
            "harbour"));
    cases.add(
        text(
            "links in Markdown",
            "# Bridge\n\n" + STORY + "\n\n" + "[a](".repeat(50_000),
            "harbour"));
    cases.add(text("front matter without end", "---\ntitle: x\n" + STORY, ""));
    cases.add(
        text(
            "script in Markdown",
            "# Bridge\n\n" + STORY + "\n\n<script>alert(1)</script>",
            "harbour"));
    cases.add(
        text(
            "a refusal",
            "<html><title>Just a moment...</title><body><p>Wait.</p></body></html>",
            "!no article text"));
  }
}
