package org.variorum.statements.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.variorum.statements.extract.HostileInput.PAGE;
import static org.variorum.statements.extract.HostileInput.STORY;
import static org.variorum.statements.extract.HostileInput.bytes;
import static org.variorum.statements.extract.HostileInput.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are no text, or not in the encoding that they claim. */
final class HostileBytes {
  private HostileBytes() {}

  static List<HostileInput> all() {
    List<HostileInput> cases = new ArrayList<>();
    signatures(cases);
    encodings(cases);
    packed(cases);
    noise(cases);
    return cases;
  }

  private static void signatures(List<HostileInput> cases) {
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
          new HostileInput(
              "named .html: " + start[1], head, "text/html", "!" + start[1].substring(2)));
    }
  }

  private static void encodings(List<HostileInput> cases) {
    String accents = PAGE.replace("bridge", "brücke");
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
      cases.add(bytes("mark: " + charset, ("\ufeff" + accents).getBytes(charset), "brücke"));
      cases.add(bytes("no mark: " + charset, accents.getBytes(charset), "brücke"));
      cases.add(
          new HostileInput(
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
          new HostileInput(
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

  private static void packed(List<HostileInput> cases) {
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

  private static void noise(List<HostileInput> cases) {
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
