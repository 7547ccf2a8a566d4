package org.variorum.lambda;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Writes a trust store that holds the roots of Amazon Trust Services alone, taken from Java's own
 * store. Used by {@code infra/Dockerfile}: the functions call nobody but AWS, and Java reads every
 * root of its store, about 150, before the first request.
 *
 * <p>The five names are those that Amazon Trust Services asks of whoever keeps a store of his own
 * (<a href="https://www.amazontrust.com/repository/">its repository</a>).
 *
 * <pre>{@code
 * java -cp ... org.variorum.lambda.AmazonRoots /var/task/roots.jks
 * }</pre>
 */
public final class AmazonRoots {
  private static final List<String> NAMES =
      List.of(
          "CN=Amazon Root CA 1,O=Amazon,C=US",
          "CN=Amazon Root CA 2,O=Amazon,C=US",
          "CN=Amazon Root CA 3,O=Amazon,C=US",
          "CN=Amazon Root CA 4,O=Amazon,C=US",
          "CN=Starfield Services Root Certificate Authority - G2,O=Starfield Technologies\\, Inc.,"
              + "L=Scottsdale,ST=Arizona,C=US");

  private AmazonRoots() {}

  /** Argument: the file to write. */
  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException(
          "got %d arguments: name one file to write".formatted(arguments.length));
    }
    write(trusted(), Path.of(arguments[0]));
  }

  /**
   * Writes Amazon's roots among {@code trusted} to {@code file}, in the format that Java reads
   * fastest (JKS), without a secret: roots are public.
   *
   * @throws IllegalStateException when one of the five is not there
   */
  static void write(List<X509Certificate> trusted, Path file)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("JKS");
    store.load(null, null);
    for (X509Certificate certificate : trusted) {
      String name = certificate.getSubjectX500Principal().getName();
      if (NAMES.contains(name)) {
        store.setCertificateEntry(name, certificate);
      }
    }
    for (String name : NAMES) {
      if (!store.containsAlias(name)) {
        throw new IllegalStateException("the trust store of this Java has no root '" + name + "'");
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, new char[0]);
    }
  }

  /** The roots that this Java trusts. */
  static List<X509Certificate> trusted() throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    X509TrustManager manager = (X509TrustManager) factory.getTrustManagers()[0];
    return List.of(manager.getAcceptedIssuers());
  }
}
