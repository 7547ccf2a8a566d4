package org.variorum.statements.extract;

/**
 * Reads a kind of document that the engine itself does not: what stands on the module or class path
 * as a service of this type is used.
 */
public interface DocumentReader {
  /**
   * The kind that it reads, in the words of the problem that would be reported without it, such as
   * {@code a PDF file}.
   */
  String kind();

  /** The article in {@code content}. Never throws for what the bytes hold. */
  Extraction read(byte[] content);
}
