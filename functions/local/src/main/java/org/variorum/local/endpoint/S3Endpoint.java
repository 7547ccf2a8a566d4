package org.variorum.local.endpoint;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.variorum.local.endpoint.awssdk.FolderStore;
import org.variorum.local.folder.Folder;

/** An S3 endpoint over HTTP that serves a folder. */
public final class S3Endpoint implements AutoCloseable {
  /**
   * S3Proxy holds a body in memory while it checks the signature over it; with 32 MB a few at a
   * time fit into 512 MB of heap. Longer uploads come in parts, as every client sends them.
   */
  private static final long SIGNED_BODY_BYTES = 32L * 1024 * 1024;

  /** So many requests at once: each may hold a body in memory. */
  private static final int REQUEST_THREADS = 64;

  /** How long requests under way may take to end after a stop. */
  private static final long STOP_MILLISECONDS = 1_000;

  private final String host;
  private final S3Proxy proxy;

  private S3Endpoint(String host, S3Proxy proxy) {
    this.host = host;
    this.proxy = proxy;
  }

  /**
   * Starts an endpoint.
   *
   * @param host the address to listen on
   * @param port the port; 0 takes a free one
   * @param key what clients must sign with
   * @throws IOException where the port cannot be had
   */
  public static S3Endpoint start(Folder folder, String host, int port, AccessKey key)
      throws IOException {
    S3Proxy proxy =
        S3Proxy.builder()
            .blobStore(new FolderStore(folder))
            .endpoint(URI.create("http://" + bracketed(host) + ":" + port))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, key.id(), key.secret())
            .v4MaxNonChunkedRequestSize(SIGNED_BODY_BYTES)
            .jettyMaxThreads(REQUEST_THREADS)
            .stopTimeout(STOP_MILLISECONDS)
            .ignoreUnknownHeaders(true)
            .build();
    WholeRequests.filter(proxy);
    try {
      proxy.start();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
    return new S3Endpoint(host, proxy);
  }

  /** Where clients reach it. */
  public URI address() {
    return URI.create("http://" + bracketed(host) + ":" + proxy.getPort());
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (TimeoutException e) {
      // A client kept its connection open; it is closed now.
    } catch (Exception e) {
      throw new IllegalStateException("could not stop the S3 endpoint", e);
    }
  }

  /** An IPv6 address stands in brackets in an address. */
  private static String bracketed(String host) {
    return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
  }
}
