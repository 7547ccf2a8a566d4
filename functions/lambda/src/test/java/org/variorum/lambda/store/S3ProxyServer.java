package org.variorum.lambda.store;

import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** S3Proxy with its store in memory, on a free port. */
public final class S3ProxyServer implements AutoCloseable {
  private final S3Proxy proxy;
  private final S3Client client;

  /** Starts the server. */
  public S3ProxyServer() {
    try {
      proxy =
          S3Proxy.builder()
              .blobStore(BlobStores.create("transient-nio2", new Properties()))
              .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "variorum", "variorum-test")
              .endpoint(URI.create("http://127.0.0.1:0"))
              .build();
      proxy.start();
    } catch (Exception e) {
      throw new IllegalStateException("could not start S3Proxy", e);
    }
    client =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(URI.create("http://127.0.0.1:" + proxy.getPort()))
            .region(Region.US_EAST_1)
            .forcePathStyle(true)
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create("variorum", "variorum-test")))
            .build();
  }

  /** A client that may do everything. */
  public S3Client client() {
    return client;
  }

  @Override
  public void close() {
    client.close();
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException("could not stop S3Proxy", e);
    }
  }
}
