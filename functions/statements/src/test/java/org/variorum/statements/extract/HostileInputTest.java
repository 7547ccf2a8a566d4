package org.variorum.statements.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What strangers upload, by mistake or on purpose: each ends soon, within the test's heap, as an
 * article that holds what it should or as one sentence that says what it is.
 */
class HostileInputTest {
  /** Far above what any case takes, and far below what a stuck one would. */
  private static final Duration BOUND = Duration.ofSeconds(60);

  private static final int LONG = 4_000_000;

  private static final String STORY = "The harbour bridge closed on Monday, police said.";

  private static final String PAGE =
      "<html><body><h1>Bridge</h1><p>" + STORY + "</p></body></html>";

  /**
   * One kind of input.
   *
   * @param contains what the article's text or, behind {@code !}, the problem must contain; empty
   *     where either may come
   */
  record Case(String name, byte[] content, String type, String contains) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case bytes(String name, byte[] content, String contains) {
    return new Case(name, content, "", contains);
  }

  private static Case text(String name, String content, String contains) {
    return bytes(name, content.getBytes(UTF_8), contains);
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    signatures(cases);
    encodings(cases);
    characters(cases);
    nesting(cases);
    floods(cases);
    entities(cases);
    packed(cases);
    truncated(cases);
    jsonAndMarkdown(cases);
    noise(cases);
    return cases.stream();
  }

  private static void signatures(List<Case> cases) {
    String[][] starts = {
      {"%PDF-1.7\n", "a PDF file"},
      {"WARC/1.0\r\n", "a web archive (WARC)"},
      {"\u0089PNG\r\n", "a PNG picture"},
      {"\u00ff\u00d8\u00ff\u00e0", "a JPEG picture"},
      {"GIF89a", "a GIF picture"},
      {"BM\0\0\0\0", "a BMP picture"},
      {"II*\0", "a TIFF picture"},
      {"MM\0*", "a TIFF picture"},
      {"RIFF\0\0\0\0WEBP", "a RIFF file"},
      {"OggS", "an Ogg file"},
      {"ID3\3", "an MP3 sound"},
      {"fLaC", "a FLAC sound"},
      {"\0\0\0\u0018ftypmp42", "an MP4 film"},
      {"\u001aE\u00df\u00a3", "a Matroska film"},
      {"\u007fELF", "a program"},
      {"MZ\u0090\0", "a program"},
      {"\u00ca\u00fe\u00ba\u00be", "a Java class"},
      {"\0asm\1", "a WebAssembly program"},
      {"SQLite format 3\0", "an SQLite database"},
      {"\u00d0\u00cf\u0011\u00e0", "an old Microsoft Office file"},
      {"{\\rtf1", "an RTF file"},
      {"%!PS-Adobe", "a PostScript file"},
      {"wOFF", "a font"},
      {"7z\u00bc\u00af'\u001c", "a 7z archive"},
      {"Rar!\u001a\7", "a RAR archive"},
      {"BZh9", "a bzip2 file"},
      {"\u00fd7zXZ\0", "an xz file"},
      {"(\u00b5/\u00fd", "a Zstandard file"},
      {"MIME-Version: 1.0\r\n", "a mail or a web archive (MHTML)"},
      {"bplist00", "a Safari web archive"},
    };
    for (String[] start : starts) {
      byte[] head = (start[0] + "x".repeat(40)).getBytes(ISO_8859_1);
      cases.add(bytes("signature: " + start[1], head, "!" + start[1].substring(2)));
      cases.add(
          new Case("named .html: " + start[1], head, "text/html", "!" + start[1].substring(2)));
    }
  }

  private static void encodings(List<Case> cases) {
    String accents = PAGE.replace("bridge", "brücke");
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
      cases.add(bytes("mark: " + charset, ("\ufeff" + accents).getBytes(charset), "brücke"));
      cases.add(bytes("no mark: " + charset, accents.getBytes(charset), "brücke"));
      cases.add(
          new Case(
              "wrong header: " + charset,
              accents.getBytes(charset),
              "text/html; charset=koi8-r",
              "brücke"));
    }
    for (String name :
        new String[] {
          "windows-1252",
          "ISO-8859-1",
          "macintosh",
          "nonsense",
          "utf-16",
          "",
          "\"\"",
          "utf-8;;;",
          "x".repeat(300)
        }) {
      byte[] latin = accents.getBytes(Charset.forName("windows-1252"));
      cases.add(
          new Case(
              "header " + name,
              latin,
              "text/html; charset=" + name,
              name.equals("macintosh") ? "" : "brücke"));
      byte[] meta =
          accents
              .replace("<body>", "<meta charset=\"" + name + "\"><body>")
              .getBytes(Charset.forName("windows-1252"));
      cases.add(bytes("meta " + name, meta, name.equals("macintosh") ? "" : "brücke"));
    }
    for (String name :
        new String[] {
          "windows-1251",
          "Shift_JIS",
          "EUC-JP",
          "GB18030",
          "Big5",
          "EUC-KR",
          "ISO-2022-JP",
          "KOI8-R",
          "windows-1253"
        }) {
      String words =
          name.contains("JI") || name.contains("JP")
              ? "橋は月曜日に閉鎖された。"
              : name.contains("K") && !name.equals("KOI8-R")
                  ? "다리가 월요일에 닫혔다"
                  : name.startsWith("GB") || name.startsWith("Big")
                      ? "大橋星期一關閉了"
                      : name.endsWith("1253")
                          ? "Η γέφυρα έκλεισε τη Δευτέρα"
                          : "Мост закрыли в понедельник";
      String page = "<html><meta charset=" + name + "><p>" + words + " - " + STORY + "</p></html>";
      cases.add(
          bytes("declared " + name, page.getBytes(Charset.forName(name)), words.substring(0, 4)));
    }
    cases.add(
        bytes(
            "mixed encodings",
            joined(
                "<p>Zürich and ".getBytes(UTF_8),
                "Genève closed the bridge.</p>".getBytes(ISO_8859_1)),
            "Zürich and Genève"));
    cases.add(
        bytes(
            "UTF-8 twice",
            new String(accents.getBytes(UTF_8), ISO_8859_1).getBytes(UTF_8),
            "harbour"));
    cases.add(bytes("odd UTF-16", Arrays.copyOf(("\ufeff" + PAGE).getBytes(UTF_16LE), 141), ""));
    cases.add(
        bytes(
            "mark alone", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, "!no article text"));
    cases.add(
        bytes("UTF-16 mark alone", new byte[] {(byte) 0xff, (byte) 0xfe}, "!no article text"));
    cases.add(
        bytes(
            "overlong UTF-8",
            joined(PAGE.getBytes(UTF_8), new byte[] {(byte) 0xc0, (byte) 0x80, (byte) 0xf8}),
            "harbour"));
    cases.add(
        bytes(
            "surrogates in UTF-8",
            joined(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, PAGE.getBytes(UTF_8)),
            "harbour"));
    cases.add(bytes("empty", new byte[0], "!it is empty (0 bytes)"));
    cases.add(text("white space", " \n\t ", "!no article text"));
    cases.add(bytes("one zero", new byte[1], "!no article text"));
  }

  private static void characters(List<Case> cases) {
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

  private static void nesting(List<Case> cases) {
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

  private static void floods(List<Case> cases) {
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

  private static void entities(List<Case> cases) {
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

  private static void packed(List<Case> cases) {
    cases.add(bytes("gzip", gzip(PAGE.getBytes(UTF_8)), "!it is a gzip file"));
    cases.add(bytes("gzip bomb", gzip(new byte[50_000_000]), "!it is a gzip file"));
    cases.add(bytes("gzip in gzip", gzip(gzip(new byte[10_000_000])), "!it is a gzip file"));
    cases.add(
        bytes("broken gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0}, "!it is a broken gzip file"));
    cases.add(
        bytes("packed WARC", gzip("WARC/1.1\r\n".getBytes(UTF_8)), "!'variorum replay' uploads"));
    cases.add(bytes("ZIP bomb", zip("a.html", new byte[50_000_000]), "!it is a ZIP archive"));
    cases.add(
        bytes(
            "WACZ",
            joined(zip("archive/data.warc.gz", new byte[9]), zip("datapackage.json", new byte[9])),
            "!web archive (WACZ)"));
    cases.add(bytes("DOCX", zip("word/document.xml", new byte[9]), "!a Word file (DOCX)"));
    cases.add(
        bytes(
            "EPUB",
            joined(zip("mimetype", new byte[0]), "application/epub+zip".getBytes(UTF_8)),
            "!an EPUB book"));
    cases.add(
        bytes("ZIP that climbs", zip("../../etc/passwd", new byte[9]), "!it is a ZIP archive"));
  }

  private static void truncated(List<Case> cases) {
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

  private static void jsonAndMarkdown(List<Case> cases) {
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

  private static void noise(List<Case> cases) {
    for (int seed = 0; seed < 12; seed++) {
      byte[] random = new byte[50_000];
      new Random(seed).nextBytes(random);
      cases.add(bytes("random bytes " + seed, random, ""));
      byte[] shuffled = PAGE.repeat(20).getBytes(UTF_8);
      Random dice = new Random(seed);
      for (int i = 0; i < 200; i++) {
        shuffled[dice.nextInt(shuffled.length)] = (byte) dice.nextInt(256);
      }
      cases.add(bytes("damaged page " + seed, shuffled, ""));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsWithinItsBound(Case input) {
    Extraction extraction =
        Assertions.assertTimeoutPreemptively(
            BOUND,
            () ->
                new Extractor()
                    .extract(
                        input.content(),
                        new Hints("a.html", input.type().isEmpty() ? null : input.type(), null)));
    String outcome =
        switch (extraction) {
          case Extraction.Found found -> found.article().text();
          case Extraction.Unreadable problem -> "!" + problem.reason();
        };
    if (input.contains().startsWith("!")) {
      assertThat(outcome).startsWith("!").contains(input.contains().substring(1));
    } else if (!input.contains().isEmpty()) {
      assertThat(outcome).doesNotStartWith("!").contains(input.contains());
    }
    if (extraction instanceof Extraction.Unreadable) {
      assertThat(outcome).as("one sentence").doesNotContain("\n").hasSizeLessThan(200);
    } else {
      assertThat(outcome.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r'))
          .as("control characters")
          .isEmpty();
    }
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
