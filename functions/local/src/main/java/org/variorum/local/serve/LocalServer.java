package org.variorum.local.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import org.variorum.archive.record.RecordVersions;
import org.variorum.local.endpoint.AccessKey;
import org.variorum.local.endpoint.S3Endpoint;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Folder;
import org.variorum.local.folder.WaitingVersions;

/**
 * The whole system in one process: an S3 endpoint on a folder, the functions that its events go to,
 * and the reading pages.
 *
 * <pre>{@code
 * try (LocalServer server = LocalServer.start(settings, news)) {
 *   server.s3();   // http://127.0.0.1:9090
 *   server.page(); // http://127.0.0.1:8080/
 * }
 * }</pre>
 */
public final class LocalServer implements AutoCloseable {
  /**
   * How a server is set up.
   *
   * @param data the folder
   * @param host the address to listen on
   * @param s3Port the endpoint's port; 0 takes a free one
   * @param port the reading pages' port; 0 takes a free one
   * @param key what clients of the endpoint sign with
   * @param largestUpload the largest upload that is read, in bytes; larger ones are kept and become
   *     problems
   */
  public record Settings(
      Path data, String host, int s3Port, int port, AccessKey key, long largestUpload) {
    /** The same with the limit that every deployment has by default. */
    public Settings(Path data, String host, int s3Port, int port, AccessKey key) {
      this(data, host, s3Port, port, key, RecordVersions.DEFAULT_LIMIT);
    }
  }

  /** Who hears what happens. Called by several threads. */
  public interface News {
    /** A notification went out, told as a person would want to read it. */
    void notified(String text);

    /** Something goes wrong and somebody should look; one sentence. */
    void trouble(String sentence);

    /** Something long goes on; one sentence. */
    void progress(String sentence);
  }

  /** One for each core computes while the others wait for the disk or for each other. */
  private static final int WORKERS = 4 * Runtime.getRuntime().availableProcessors();

  private final WaitingVersions waiting;
  private final URI s3;
  private final URI page;

  /** What is to be closed, the last opened first. */
  private final Deque<AutoCloseable> open;

  private LocalServer(WaitingVersions waiting, URI s3, URI page, Deque<AutoCloseable> open) {
    this.waiting = waiting;
    this.s3 = s3;
    this.page = page;
    this.open = open;
  }

  /**
   * Starts a server; it goes on where another stopped, in whatever way.
   *
   * @throws IOException where a port cannot be had; the message is one sentence
   */
  public static LocalServer start(Settings settings, News news) throws IOException {
    Signal changed = new Signal();
    Deque<AutoCloseable> open = new ArrayDeque<>();
    try {
      Folder folder = Folder.open(settings.data(), LocalServer::announced, changed::give);
      open.push(folder);
      WaitingVersions waiting = folder.waiting();
      NotificationLog log = new NotificationLog(settings.data().resolve("notifications.jsonl"));
      open.push(log);
      Subscribers subscribers = new Subscribers();
      AtomicReference<String> address = new AtomicReference<>("");
      Wiring wiring =
          new Wiring(
              folder,
              new LocalPublisher(log, subscribers, news, address::get),
              settings.largestUpload(),
              news);
      open.push(wiring);
      S3Endpoint endpoint =
          listening(
              "--s3-port",
              settings.s3Port(),
              settings.host(),
              () -> S3Endpoint.start(folder, settings.host(), settings.s3Port(), settings.key()));
      open.push(endpoint);
      PageServer pages =
          listening(
              "--port",
              settings.port(),
              settings.host(),
              () ->
                  new PageServer(
                      settings.host(),
                      settings.port(),
                      wiring.pages(),
                      subscribers,
                      () -> waiting.count(Bucket.UPLOADS) + waiting.count(Bucket.ARCHIVE)));
      open.push(pages);
      address.set(pages.address().toString());
      open.push(new Dispatcher(waiting, wiring.queued(), changed, news::trouble, WORKERS));
      open.push(new Reconciling(folder, wiring));
      return new LocalServer(waiting, endpoint.address(), pages.address(), open);
    } catch (IOException | RuntimeException e) {
      close(open);
      throw e;
    }
  }

  /** Where clients of S3 reach the buckets. */
  public URI s3() {
    return s3;
  }

  /** Where browsers reach the reading pages. */
  public URI page() {
    return page;
  }

  /** Whether everything that was uploaded is recorded, compared and told. */
  public boolean idle() {
    return waiting.none();
  }

  /** Ends within five seconds; what waits is done after the next start. */
  @Override
  public void close() {
    close(open);
  }

  private static void close(Deque<AutoCloseable> open) {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        // The rest is closed all the same; what was answered is on the disk already.
      }
    }
  }

  /** The keys that the template's rules name. */
  private static boolean announced(Bucket bucket, String key) {
    return switch (bucket) {
      case UPLOADS -> true;
      case ARCHIVE ->
          key.startsWith("articles/") && key.contains("/versions/") && key.endsWith(".json");
    };
  }

  private interface Listening<T> {
    T start() throws IOException;
  }

  private static <T> T listening(String option, int port, String host, Listening<T> listening)
      throws IOException {
    try {
      return listening.start();
    } catch (IOException e) {
      Throwable cause = e;
      while (cause.getCause() != null && !(cause instanceof BindException)) {
        cause = cause.getCause();
      }
      throw new IOException(
          "could not listen on %s:%d: %s (%s takes another port, 0 a free one)"
              .formatted(host, port, cause.getMessage(), option),
          e);
    }
  }
}
