package org.variorum.evaluation.scoring;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** One kind of labelled data and how the engine is measured on it. */
interface Measure {
  /**
   * The figures for {@code rows}, one JSON object a line of the file.
   *
   * @param misses hears a line for everything that was missed or wrong
   */
  Figures measure(List<JsonNode> rows, Consumer<String> misses);
}
