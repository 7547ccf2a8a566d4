package org.variorum.statements.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One kind of input that a stranger may upload.
 *
 * @param type its content type, or empty
 * @param contains what the article's text or, behind {@code !}, the problem must contain; empty
 *     where either may come
 */
record HostileInput(String name, byte[] content, String type, String contains) {
  /** What many of them hold somewhere. */
  static final String STORY = "The harbour bridge closed on Monday, police said.";

  static final String PAGE = "<html><body><h1>Bridge</h1><p>" + STORY + "</p></body></html>";

  static HostileInput bytes(String name, byte[] content, String contains) {
    return new HostileInput(name, content, "", contains);
  }

  static HostileInput text(String name, String content, String contains) {
    return bytes(name, content.getBytes(UTF_8), contains);
  }

  @Override
  public String toString() {
    return name;
  }
}
