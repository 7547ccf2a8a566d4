package org.variorum.local.command;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.history.Blame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells which version brought each statement of an article and which one last changed it. */
@Command(
    name = "blame",
    mixinStandardHelpOptions = true,
    description = "Tells which version brought each statement, and which one last changed it.")
public final class BlameCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ArticleOptions article = new ArticleOptions();

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec).commandLine().getOut();
    out.println("since  changed  statement");
    for (Blame.Line line : new Blame().of(article.versions())) {
      String changed = line.changed() == line.introduced() ? "" : String.valueOf(line.changed());
      out.printf(
          Locale.ROOT,
          "%5d  %7s  %s%n",
          line.introduced(),
          changed,
          OneLine.of(line.sentence().text()));
    }
    out.flush();
    return ExitCode.SUCCESS;
  }
}
