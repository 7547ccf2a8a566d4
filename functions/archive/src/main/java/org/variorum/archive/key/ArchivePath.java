package org.variorum.archive.key;

import org.jspecify.annotations.Nullable;
import org.variorum.archive.json.Sha256;

/**
 * Where one thing lies in the archive bucket, with the segment of its article. {@link #key} gives
 * the object key and {@link #parse} takes it apart.
 *
 * <pre>{@code
 * new ArchivePath.Diff("world~2Fstorm.html", 2).key();
 * // articles/world~2Fstorm.html/diffs/00000001-00000002.json
 * }</pre>
 */
public sealed interface ArchivePath {
  /** Everything that belongs to articles lies below this. */
  String ROOT = "articles/";

  /** The article's encoded segment. */
  String segment();

  /** The object key. */
  String key();

  /** The folder of the article with this {@code segment}. */
  static String folder(String segment) {
    return ROOT + segment + "/";
  }

  /**
   * The object whose presence says that subscribers were told of what lies at {@code path}: its
   * key, with {@code .published} at the end.
   */
  static String marker(ArchivePath path) {
    String key = path.key();
    return key.substring(0, key.lastIndexOf('.')) + ".published";
  }

  /**
   * An entry of the log, {@code articles/SEGMENT/versions/00000001.json}.
   *
   * @param sequence its number, from 1
   */
  record Version(String segment, int sequence) implements ArchivePath {
    @Override
    public String key() {
      return versions(segment) + number(sequence) + ".json";
    }

    /** Its page; the reading pages make it, no object lies there. */
    public String page() {
      return versions(segment) + number(sequence) + ".html";
    }

    /** The folder of an article's versions. */
    public static String versions(String segment) {
      return folder(segment) + "versions/";
    }
  }

  /**
   * The diff of {@code sequence - 1} and {@code sequence}, {@code
   * articles/SEGMENT/diffs/00000001-00000002.json}.
   *
   * @param sequence the later version, from 2
   */
  record Diff(String segment, int sequence) implements ArchivePath {
    @Override
    public String key() {
      return name() + ".json";
    }

    /** The redline beside it. */
    public String page() {
      return name() + ".html";
    }

    private String name() {
      return folder(segment) + "diffs/" + number(sequence - 1) + "-" + number(sequence);
    }
  }

  /**
   * An upload that could not be read, {@code articles/SEGMENT/problems/UPLOAD.json}.
   *
   * @param upload its encoded version id
   */
  record Problem(String segment, String upload) implements ArchivePath {
    @Override
    public String key() {
      return problems(segment) + upload + ".json";
    }

    /** Version ids that stores give today are under 40 characters; a longer one is hashed. */
    private static final int LONGEST_ID = 100;

    /** The path for the upload with this version id. */
    public static Problem of(String segment, String versionId) {
      String id = ArticleKey.encode(versionId);
      return new Problem(segment, id.length() <= LONGEST_ID ? id : Sha256.of(versionId));
    }

    /** The folder of an article's problems. */
    public static String problems(String segment) {
      return folder(segment) + "problems/";
    }
  }

  /** The cache of where the log ends, {@code articles/SEGMENT/head.json}. */
  record Head(String segment) implements ArchivePath {
    @Override
    public String key() {
      return folder(segment) + "head.json";
    }
  }

  /** What lies at {@code key}, or null for a marker, a redline, or something of no article. */
  static @Nullable ArchivePath parse(String key) {
    if (!key.startsWith(ROOT)) {
      return null;
    }
    String[] parts = key.split("/", -1);
    if (parts.length == 3 && parts[2].equals("head.json")) {
      return new Head(parts[1]);
    }
    if (parts.length != 4 || !parts[3].endsWith(".json")) {
      return null;
    }
    String name = parts[3].substring(0, parts[3].length() - ".json".length());
    return switch (parts[2]) {
      case "versions" -> {
        int sequence = sequence(name);
        yield sequence > 0 ? new Version(parts[1], sequence) : null;
      }
      case "diffs" -> {
        int sequence =
            name.length() == 17 && name.charAt(8) == '-' ? sequence(name.substring(9)) : 0;
        yield sequence > 1 ? new Diff(parts[1], sequence) : null;
      }
      case "problems" -> new Problem(parts[1], name);
      default -> null;
    };
  }

  /** {@code sequence} in eight digits, so that keys sort as numbers do: {@code 00000012}. */
  static String number(int sequence) {
    String digits = Integer.toString(sequence);
    return "0".repeat(Math.max(0, 8 - digits.length())) + digits;
  }

  private static int sequence(String digits) {
    if (digits.length() != 8) {
      return 0;
    }
    for (int at = 0; at < digits.length(); at++) {
      if (digits.charAt(at) < '0' || digits.charAt(at) > '9') {
        return 0;
      }
    }
    return Integer.parseInt(digits);
  }
}
