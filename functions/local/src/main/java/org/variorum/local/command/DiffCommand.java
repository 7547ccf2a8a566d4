package org.variorum.local.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.local.jsonl.LineJson;
import org.variorum.local.jsonl.Lines;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.render.ComparisonJson;
import org.variorum.statements.render.ComparisonMarkdown;
import org.variorum.statements.render.ComparisonText;
import org.variorum.statements.render.RedlineHtml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** Compares two documents. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Compares two documents, statement by statement.",
    footer = {
      "",
      "Ends with 0 when nothing changed, 1 when something did, 2 on trouble.",
      "With --jsonl a line is {\"id\", \"before\", \"after\"}, and the exit code 0 or 2."
    })
public final class DiffCommand implements Callable<Integer> {
  /** How a comparison is shown. */
  enum Format {
    text,
    json,
    html,
    markdown
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..2",
      paramLabel = "BEFORE AFTER",
      hideParamSyntax = true,
      description = "The two documents: files, or - for standard input.")
  private List<String> documents = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text (in colours on a terminal), json, html or markdown.")
  private Format format = Format.text;

  @Option(names = "--jsonl", description = "Read one JSON object a line from standard input.")
  private boolean jsonLines;

  @Option(
      names = "--alignment",
      description = "Also write every statement and every link, as JSON.")
  private boolean alignment;

  @Override
  public Integer call() throws IOException {
    if (jsonLines) {
      if (!documents.isEmpty()) {
        throw misuse("--jsonl reads standard input and takes no files");
      }
      LineJson line = new LineJson();
      return new Lines().copy(System.in, System.out, text -> line.diff(text, alignment))
          ? ExitCode.SUCCESS
          : ExitCode.TROUBLE;
    }
    if (documents.size() != 2) {
      throw misuse("two documents are needed, " + documents.size() + " given");
    }
    if (documents.stream().allMatch(Documents.STANDARD_INPUT::equals)) {
      throw misuse("only one of the two documents can be standard input");
    }
    Documents reader = new Documents(System.in);
    Article before = reader.read(documents.get(0)).article();
    Article after = reader.read(documents.get(1)).article();
    Comparison comparison = new Engine().compare(before, after);
    PrintWriter out = requireNonNull(spec).commandLine().getOut();
    write(comparison, after, out);
    out.flush();
    return comparison.changes().isEmpty() ? ExitCode.SUCCESS : ExitCode.CHANGES;
  }

  private void write(Comparison comparison, Article after, PrintWriter out) throws IOException {
    if (alignment) {
      json(comparison, out);
      return;
    }
    switch (format) {
      case text -> new ComparisonText(Terminal.takesColours()).write(comparison, out);
      case json -> json(comparison, out);
      case html ->
          new RedlineHtml()
              .page(documents.get(0) + " and " + documents.get(1), comparison, after, out);
      case markdown -> new ComparisonMarkdown().write(comparison, out);
    }
  }

  private void json(Comparison comparison, PrintWriter out) {
    ComparisonJson renderer = new ComparisonJson();
    try (JsonGenerator json = PrettyJson.on(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "statement-diff/1");
      json.writeStringProperty("engine", Engine.NAME);
      renderer.write(comparison, "", json);
      if (alignment) {
        renderer.alignment(comparison, json);
      }
      json.writeEndObject();
    }
    out.println();
  }

  private ParameterException misuse(String message) {
    return new ParameterException(requireNonNull(spec).commandLine(), message);
  }
}
