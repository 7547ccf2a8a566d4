package org.variorum.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.variorum.local.jsonl.LineJson;
import org.variorum.local.jsonl.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares two documents. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Compares two documents, statement by statement.")
public final class DiffCommand implements Callable<Integer> {
  @Option(
      names = "--jsonl",
      required = true,
      description = "Read one JSON object a line from standard input.")
  private boolean jsonLines;

  @Option(names = "--alignment", description = "Also write every statement and every link.")
  private boolean alignment;

  @Override
  public Integer call() throws IOException {
    LineJson line = new LineJson();
    return new Lines().copy(System.in, System.out, text -> line.diff(text, alignment)) ? 0 : 2;
  }
}
