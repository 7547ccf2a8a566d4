package org.variorum.local.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.local.jsonl.LineJson;
import org.variorum.local.jsonl.Lines;
import org.variorum.statements.Engine;
import org.variorum.statements.extract.Extraction;
import org.variorum.statements.reading.Reading;
import org.variorum.statements.render.ReadingJson;
import org.variorum.statements.render.ReadingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** Shows what the engine reads in one document. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Shows what the engine reads in one document.",
    footer = {
      "",
      "With --jsonl a line is {\"id\", \"text\"} or {\"id\", \"html\", \"url\"?}.",
      "Ends with 0, or with 2 on trouble."
    })
public final class ReadCommand implements Callable<Integer> {
  /** How a reading is shown. */
  enum Format {
    text,
    json
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The document: a file, or - for standard input.")
  private @Nullable String document;

  @Option(names = "--format", defaultValue = "text", description = "text or json.")
  private Format format = Format.text;

  @Option(names = "--explain", description = "Also tell what was left out of the article, and why.")
  private boolean explain;

  @Option(names = "--jsonl", description = "Read one JSON object a line from standard input.")
  private boolean jsonLines;

  @Override
  public Integer call() throws IOException {
    if (jsonLines) {
      if (document != null) {
        throw misuse("--jsonl reads standard input and takes no file");
      }
      LineJson line = new LineJson();
      return new Lines().copy(System.in, System.out, line::read)
          ? ExitCode.SUCCESS
          : ExitCode.TROUBLE;
    }
    if (document == null) {
      throw misuse("a document is needed, none given");
    }
    Extraction.Found found = new Documents(System.in).read(document);
    Reading reading = new Engine().read(found.article());
    PrintWriter out = requireNonNull(spec).commandLine().getOut();
    switch (format) {
      case text -> text(reading, found, out);
      case json -> json(reading, found, out);
    }
    out.flush();
    return ExitCode.SUCCESS;
  }

  private void text(Reading reading, Extraction.Found found, PrintWriter out) throws IOException {
    new ReadingText().write(reading, out);
    if (explain) {
      out.println();
      out.println(found.dropped().isEmpty() ? "Nothing was left out." : "Left out:");
      for (Extraction.Dropped dropped : found.dropped()) {
        out.println("  " + dropped.reason() + ": " + dropped.text());
      }
    }
  }

  private void json(Reading reading, Extraction.Found found, PrintWriter out) {
    try (JsonGenerator json = PrettyJson.on(out)) {
      json.writeStartObject();
      new ReadingJson().write(reading, json);
      if (explain) {
        json.writeArrayPropertyStart("dropped");
        for (Extraction.Dropped dropped : found.dropped()) {
          json.writeStartObject();
          json.writeStringProperty("text", dropped.text());
          json.writeStringProperty("reason", dropped.reason());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    out.println();
  }

  private ParameterException misuse(String message) {
    return new ParameterException(requireNonNull(spec).commandLine(), message);
  }
}
