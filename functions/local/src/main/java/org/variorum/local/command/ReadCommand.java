package org.variorum.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.variorum.local.jsonl.LineJson;
import org.variorum.local.jsonl.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the engine reads in one document. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Shows what the engine reads in one document.")
public final class ReadCommand implements Callable<Integer> {
  @Option(
      names = "--jsonl",
      required = true,
      description = "Read one JSON object a line from standard input.")
  private boolean jsonLines;

  @Override
  public Integer call() throws IOException {
    LineJson line = new LineJson();
    return new Lines().copy(System.in, System.out, line::read) ? 0 : 2;
  }
}
