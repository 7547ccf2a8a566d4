package org.variorum.local.command;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.history.History;
import org.variorum.archive.version.VersionDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells an article's versions and what changed from each to the next. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Tells an article's versions, and what changed from each to the next.")
public final class HistoryCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ArticleOptions article = new ArticleOptions();

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec).commandLine().getOut();
    for (History.Entry entry : new History().of(article.versions())) {
      VersionDocument version = entry.version();
      History.Step step = entry.step();
      String title = version.article().metadata().title();
      out.printf(
          Locale.ROOT,
          "%4d  %s  %-6s  %s%s%n",
          version.sequence(),
          version.capturedAt().truncatedTo(ChronoUnit.SECONDS),
          step == null ? "first" : step.significance().label(),
          OneLine.of(step == null ? String.valueOf(title) : step.headline()),
          step == null ? "" : disclosure(step));
    }
    out.flush();
    return ExitCode.SUCCESS;
  }

  private static String disclosure(History.Step step) {
    return switch (step.comparison().disclosure()) {
      case DISCLOSED -> " (with a correction note)";
      case SILENT -> " (silently)";
      case NONE -> "";
    };
  }
}
