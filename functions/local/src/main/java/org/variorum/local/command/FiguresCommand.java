package org.variorum.local.command;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.history.Figures;
import org.variorum.archive.version.VersionDocument;
import org.variorum.statements.model.CasualtyRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what each figure of an article was over its versions. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = "Tells what each figure of an article was over its versions.")
public final class FiguresCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ArticleOptions article = new ArticleOptions();

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec).commandLine().getOut();
    List<VersionDocument> versions = article.versions();
    for (Figures.Figure figure : new Figures().of(versions)) {
      Figures.Value newest = figure.values().getLast();
      CasualtyRole role = newest.quantity().role();
      out.println(
          figure.values().stream()
                  .map(value -> OneLine.of(value.quantity().text()) + " (" + value.sequence() + ")")
                  .collect(Collectors.joining(" -> "))
              + (role == null ? "" : ", " + role.label())
              + (figure.last() == versions.getLast().sequence()
                  ? ""
                  : ", gone after " + figure.last()));
      out.println("    " + OneLine.of(newest.statement()));
    }
    out.flush();
    return ExitCode.SUCCESS;
  }
}
