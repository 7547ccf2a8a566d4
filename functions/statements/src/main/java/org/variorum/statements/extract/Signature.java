package org.variorum.statements.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Knows files that are no text by their first bytes, and says what they are. */
final class Signature {
  private record Start(String bytes, String what) {}

  private static final String WARC =
      "a web archive (WARC) of many captures; 'variorum replay' uploads each of them";

  private static final List<Start> STARTS =
      List.of(
          new Start("WARC/", WARC),
          new Start("%PDF-", "a PDF file"),
          new Start("7z\u00bc\u00af'\u001c", "a 7z archive"),
          new Start("Rar!\u001a", "a RAR archive"),
          new Start("BZh", "a bzip2 file"),
          new Start("\u00fd7zXZ", "an xz file"),
          new Start("(\u00b5/\u00fd", "a Zstandard file"),
          new Start("\u0004\"M\u0018", "an LZ4 file"),
          new Start("\u001f\u009d", "a compressed file"),
          new Start("\u0089PNG", "a PNG picture"),
          new Start("\u00ff\u00d8\u00ff", "a JPEG picture"),
          new Start("GIF8", "a GIF picture"),
          new Start("BM\u0000\u0000", "a BMP picture"),
          new Start("II*\u0000", "a TIFF picture"),
          new Start("MM\u0000*", "a TIFF picture"),
          new Start("\u0000\u0000\u0001\u0000", "an icon"),
          new Start("RIFF", "a RIFF file (picture, sound or film)"),
          new Start("OggS", "an Ogg file (sound or film)"),
          new Start("ID3", "an MP3 sound"),
          new Start("fLaC", "a FLAC sound"),
          new Start("\u001aE\u00df\u00a3", "a Matroska film"),
          new Start("FLV\u0001", "a Flash film"),
          new Start("\u007fELF", "a program"),
          new Start("MZ\u0090", "a program"),
          new Start("\u00ca\u00fe\u00ba\u00be", "a Java class or program"),
          new Start("\u00cf\u00fa\u00ed\u00fe", "a program"),
          new Start("\u0000asm", "a WebAssembly program"),
          new Start("SQLite format 3", "an SQLite database"),
          new Start("\u00d0\u00cf\u0011\u00e0", "an old Microsoft Office file"),
          new Start("{\\rtf", "an RTF file"),
          new Start("%!PS", "a PostScript file"),
          new Start("wOFF", "a font"),
          new Start("wOF2", "a font"),
          new Start("\u0000\u0001\u0000\u0000\u0000", "a font"),
          new Start("PAR1", "a Parquet file"),
          new Start("Obj\u0001", "an Avro file"),
          new Start("MIME-Version:", "a mail or a web archive (MHTML)"),
          new Start("From: <Saved by", "a web archive (MHTML)"),
          new Start("bplist00", "a Safari web archive"));

  /** So much of a ZIP file's start and end is searched for the names of what it holds. */
  private static final int NAMES = 65_536;

  private Signature() {}

  /** What {@code content} is, such as {@code a PNG picture}, or null when it may be text. */
  static @Nullable String of(byte[] content) {
    String start = ascii(content, 0, Math.min(content.length, 16));
    for (Start known : STARTS) {
      if (start.startsWith(known.bytes())) {
        return known.what();
      }
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return zip(content);
    }
    if (start.startsWith("\u001f\u008b")) {
      return gzip(content);
    }
    return start.startsWith("ftyp", 4) ? "an MP4 film" : null;
  }

  private static String zip(byte[] content) {
    String names =
        ascii(content, 0, Math.min(content.length, NAMES))
            + ascii(content, Math.max(0, content.length - NAMES), content.length);
    if (names.contains("word/document.xml")) {
      return "a Word file (DOCX)";
    }
    if (names.contains("datapackage.json") && names.contains("archive/")) {
      return "a web archive (WACZ) of many captures; 'variorum replay' uploads each of them";
    }
    if (names.contains("[Content_Types].xml")) {
      return "a Microsoft Office file";
    }
    if (names.contains("application/epub+zip")) {
      return "an EPUB book";
    }
    return names.contains("application/vnd.oasis.opendocument")
        ? "an OpenDocument file"
        : "a ZIP archive";
  }

  private static String gzip(byte[] content) {
    byte[] first = new byte[5];
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      int read = in.readNBytes(first, 0, first.length);
      if (read == first.length && ascii(first, 0, read).equals("WARC/")) {
        return WARC;
      }
    } catch (IOException e) {
      return "a broken gzip file";
    }
    return "a gzip file";
  }

  private static String ascii(byte[] content, int from, int to) {
    return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
