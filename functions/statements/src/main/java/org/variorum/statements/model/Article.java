package org.variorum.statements.model;

import java.util.List;

/**
 * One document as the engine analyses it: its text, in Unicode NFC with {@code \n} line ends, cut
 * into blocks that follow each other without overlap. What no block covers is white space.
 *
 * @param metadata what the document says of itself
 * @param text the stored text; every offset of the engine points into it
 * @param blocks in text order
 */
public record Article(Metadata metadata, String text, List<Block> blocks) {
  public Article {
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "block %s does not follow offset %d within %d code units"
                .formatted(block.span(), end, text.length()));
      }
      end = block.span().end();
    }
  }
}
