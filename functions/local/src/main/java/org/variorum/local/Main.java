package org.variorum.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.local.command.BlameCommand;
import org.variorum.local.command.DemoCommand;
import org.variorum.local.command.DiffCommand;
import org.variorum.local.command.ExitCode;
import org.variorum.local.command.FiguresCommand;
import org.variorum.local.command.HistoryCommand;
import org.variorum.local.command.ReadCommand;
import org.variorum.local.command.ReplayCommand;
import org.variorum.local.command.ServeCommand;
import org.variorum.local.command.Trouble;
import org.variorum.local.command.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program {@code variorum}: finds the command that its first argument names and runs it.
 *
 * <p>Output is UTF-8 whatever the locale. Every error is one line on standard error; the exit code
 * is 0 for success, 1 for changes found, 2 for trouble. With {@code VARIORUM_DEBUG} set in the
 * environment the stack trace follows the line.
 *
 * <p>A new command is a class in {@code org.variorum.local.command} that is named in the list
 * below.
 */
@Command(
    name = "variorum",
    description = "Tells what changed in a news story, statement by statement.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      DiffCommand.class,
      ReadCommand.class,
      ReplayCommand.class,
      HistoryCommand.class,
      BlameCommand.class,
      FiguresCommand.class,
      VerifyCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeOnInvalidInput = ExitCode.TROUBLE,
    exitCodeOnExecutionException = ExitCode.TROUBLE)
public final class Main implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String... arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    int exitCode =
        run(
            new PrintWriter(out, true, UTF_8),
            new PrintWriter(err, true, UTF_8),
            System.getenv(),
            arguments);
    out.flush();
    System.exit(exitCode);
  }

  /**
   * Runs one command line without ending the process.
   *
   * @param out takes what commands print
   * @param err takes error messages
   * @param environment the process environment; only {@code VARIORUM_DEBUG} is read here
   * @return 0, 1 or 2 as diff(1) has them
   */
  static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
    boolean debug = environment.containsKey("VARIORUM_DEBUG");
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setUnmatchedOptionsArePositionalParams(false);
    commandLine.setParameterExceptionHandler((exception, ignored) -> misused(exception));
    commandLine.setExecutionExceptionHandler(
        (exception, command, ignored) -> failed(exception, command, debug));
    return commandLine.execute(arguments);
  }

  /** The names of all commands. */
  static Set<String> commands() {
    return new CommandLine(new Main()).getSubcommands().keySet();
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    throw new ParameterException(requireNonNull(spec).commandLine(), "no command given");
  }

  private static int misused(ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .printf(
            "variorum: %s (try '%s --help')%n",
            decapitalised(String.valueOf(exception.getMessage())), name);
    return ExitCode.TROUBLE;
  }

  private static int failed(Exception exception, CommandLine command, boolean debug) {
    PrintWriter err = command.getErr();
    if (exception instanceof Trouble trouble) {
      err.println("variorum: " + trouble.getMessage());
    } else {
      err.println("variorum: unexpected failure, please report it: " + exception);
    }
    if (debug) {
      exception.printStackTrace(err);
    }
    err.flush();
    return ExitCode.TROUBLE;
  }

  /** picocli starts its messages with a capital letter; ours go on after a colon. */
  private static String decapitalised(String message) {
    return message.isEmpty()
        ? message
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), true, UTF_8);
  }

  /** Reads the version that the build wrote into the resource {@code version.txt}. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      try (var resource = Main.class.getResourceAsStream("version.txt")) {
        if (resource == null) {
          throw new IllegalStateException("version.txt is missing from the jar");
        }
        return new String[] {"variorum " + new String(resource.readAllBytes(), UTF_8).strip()};
      }
    }
  }
}
