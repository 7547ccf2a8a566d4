package org.variorum.local.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.gaul.shaded.org.eclipse.jetty.server.Server;

/**
 * Reads every request to its end, also what S3Proxy leaves over.
 *
 * <p>S3Proxy stops behind the bytes of an object and leaves the checksum that the AWS SDK sends
 * after them. Where that has not arrived yet, the server closes the connection, and the client may
 * lose the answer to a write that was done. It then writes once more and is told 412.
 */
final class WholeRequests implements Filter {
  /** So much is read over: more than any checksum, less than a body that was refused. */
  private static final int MOST_BYTES = 64 * 1024;

  /**
   * Puts the filter in front of {@code proxy}, which offers no way of its own to do so.
   *
   * @throws IllegalStateException where S3Proxy is another than the one that this was written for
   */
  static void filter(S3Proxy proxy) {
    try {
      Field field = S3Proxy.class.getDeclaredField("server");
      field.setAccessible(true);
      Server server = (Server) field.get(proxy);
      ServletContextHandler context =
          server == null ? null : server.getDescendant(ServletContextHandler.class);
      if (context == null) {
        throw new IllegalStateException("S3Proxy has no servlets");
      }
      context.addFilter(new FilterHolder(new WholeRequests()), "/*", null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("S3Proxy has no server", e);
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    InputStream in = request.getInputStream();
    byte[] rest = new byte[1024];
    int read = 0;
    for (int n = in.read(rest); n >= 0 && read < MOST_BYTES; n = in.read(rest)) {
      read += n;
    }
  }
}
