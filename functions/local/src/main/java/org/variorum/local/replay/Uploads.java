package org.variorum.local.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/** Uploads captures: each article's in the order in which they come, several articles at once. */
public final class Uploads implements AutoCloseable {
  /** So many articles at once; a put mostly waits for the other side. */
  private static final int LANES = 8;

  /** So many captures in memory at once: with the longest uploads, 10 MB, still below the heap. */
  private static final int IN_MEMORY = 16;

  private static final class Article {
    private long skip;
    private @Nullable Future<?> last;
  }

  private final S3Client s3;
  private final String bucket;
  private final boolean resume;
  private final ExecutorService[] lanes = new ExecutorService[LANES];
  private final Map<String, Article> articles = new HashMap<>();
  private final Semaphore room = new Semaphore(IN_MEMORY);
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private long taken;
  private long skipped;

  /**
   * Uploads to {@code bucket}.
   *
   * @param resume whether the captures that the bucket has already are left out
   */
  public Uploads(S3Client s3, String bucket, boolean resume) {
    this.s3 = s3;
    this.bucket = bucket;
    this.resume = resume;
    for (int i = 0; i < LANES; i++) {
      lanes[i] = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    }
  }

  /** Uploads {@code capture} after the earlier ones of its article; waits while memory is full. */
  public void take(Capture capture) {
    taken++;
    Article article = articles.computeIfAbsent(capture.article(), this::article);
    if (article.skip > 0) {
      article.skip--;
      skipped++;
      return;
    }
    room.acquireUninterruptibly();
    check();
    article.last =
        lanes[Math.floorMod(capture.article().hashCode(), LANES)].submit(() -> upload(capture));
  }

  /** Waits until everything is uploaded. */
  public void finish() {
    for (Article article : articles.values()) {
      try {
        if (article.last != null) {
          article.last.get();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while uploading", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    check();
  }

  /** How many captures came. */
  public long taken() {
    return taken;
  }

  /** How many captures were uploaded or are on their way. */
  public long uploaded() {
    return taken - skipped;
  }

  /** How many captures were left out because the bucket has them. */
  public long skipped() {
    return skipped;
  }

  /** How many articles there were. */
  public int articles() {
    return articles.size();
  }

  @Override
  public void close() {
    for (ExecutorService lane : lanes) {
      lane.shutdownNow();
    }
  }

  private Article article(String key) {
    Article article = new Article();
    if (resume) {
      article.skip =
          s3
              .listObjectVersionsPaginator(
                  ListObjectVersionsRequest.builder().bucket(bucket).prefix(key).build())
              .versions()
              .stream()
              // The key that is the prefix itself comes first.
              .takeWhile(version -> version.key().equals(key))
              .map(ObjectVersion::versionId)
              .count();
    }
    return article;
  }

  private void upload(Capture capture) {
    try {
      // After a failure the article's later captures must not come before it.
      if (failure.get() == null) {
        s3.putObject(
            request -> {
              request.bucket(bucket).key(capture.article()).contentType(capture.contentType());
              if (capture.capturedAt() != null) {
                request.metadata(Map.of("captured-at", capture.capturedAt().toString()));
              }
            },
            RequestBody.fromBytes(capture.content()));
      }
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    } finally {
      room.release();
    }
  }

  private void check() {
    RuntimeException cause = failure.get();
    if (cause != null) {
      throw cause;
    }
  }
}
