package org.variorum.local.command;

import java.io.PrintWriter;
import org.variorum.local.serve.LocalServer;

/** Shows on the screen what a server does. */
final class ScreenNews implements LocalServer.News {
  private final PrintWriter out;
  private final PrintWriter err;
  private final String indent;

  /**
   * @param out takes notifications
   * @param err takes trouble and progress
   * @param indent stands before each line of a notification
   */
  ScreenNews(PrintWriter out, PrintWriter err, String indent) {
    this.out = out;
    this.err = err;
    this.indent = indent;
  }

  @Override
  public synchronized void notified(String text) {
    out.println();
    text.strip().lines().forEach(line -> out.println(line.isEmpty() ? "" : indent + line));
    out.flush();
  }

  @Override
  public synchronized void trouble(String sentence) {
    err.println("variorum: " + sentence);
    err.flush();
  }

  @Override
  public synchronized void progress(String sentence) {
    err.println(sentence);
    err.flush();
  }
}
