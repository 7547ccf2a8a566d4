package org.variorum.local.command;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.verify.Verify;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes again what an archive holds, and tells what does not follow. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Computes hashes, the version chain and every diff again, and tells what differs.",
    footer = {"", "Ends with 0 when everything follows, 1 when something does not, 2 on trouble."})
public final class VerifyCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ArchiveOptions archive = new ArchiveOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "ARTICLE",
      description = "The article: its whole upload key.")
  private @Nullable String article;

  @Option(names = "--all", description = "Verify every article.")
  private boolean all;

  @Override
  public Integer call() {
    if (all == (article != null)) {
      throw new ParameterException(
          requireNonNull(spec).commandLine(), "either an article or --all is needed");
    }
    PrintWriter out = requireNonNull(spec).commandLine().getOut();
    Verify.Report report =
        archive.with(store -> article == null ? everything(store) : one(store, article));
    for (Verify.Fault fault : report.faults()) {
      out.println(OneLine.of(fault.toString()));
    }
    out.printf(
        Locale.ROOT,
        "%d articles, %d versions, %d diffs verified%s: %s%n",
        report.articles(),
        report.versions(),
        report.diffs(),
        report.foreign() == 0
            ? ""
            : ", " + report.foreign() + " of another engine by their hashes alone",
        report.faults().isEmpty()
            ? "everything follows"
            : report.faults().size() + " objects do not follow");
    out.flush();
    return report.faults().isEmpty() ? ExitCode.SUCCESS : ExitCode.CHANGES;
  }

  private static Verify.Report one(ObjectStore store, String article) {
    Verify.Report report = new Verify(store).article(ArticleKey.encode(article));
    if (report.articles() == 0 && report.faults().isEmpty()) {
      throw ArchiveOptions.noArticle(store, article);
    }
    return report;
  }

  private Verify.Report everything(ObjectStore store) {
    AtomicLong articles = new AtomicLong();
    PrintWriter err = requireNonNull(spec).commandLine().getErr();
    try (Progress progress = new Progress(err, "verifying")) {
      return new Verify(store).all(one -> progress.count(articles.incrementAndGet() + " articles"));
    }
  }
}
