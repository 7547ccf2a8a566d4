package org.variorum.local.command;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.variorum.local.endpoint.AccessKey;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes clients of S3: of an endpoint such as {@code variorum serve}, or of AWS itself. */
final class Connection {
  /** Where {@code variorum serve} listens unless told otherwise. */
  static final String LOCAL = "http://127.0.0.1:9090";

  private Connection() {}

  /**
   * A client of what the options {@code --endpoint} and {@code --bucket} name, each null where it
   * is not given: of the endpoint; or of AWS, where there is only a bucket; or of {@link #LOCAL}.
   */
  static S3Client to(@Nullable String endpoint, @Nullable String bucket) {
    return endpoint == null && bucket != null
        ? aws()
        : endpoint(endpoint == null ? LOCAL : endpoint);
  }

  /** A client of the endpoint {@code address}, with the key that the environment names. */
  static S3Client endpoint(String address) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      throw notAnAddress(address);
    }
    if (uri.getHost() == null || uri.getScheme() == null || !uri.getScheme().startsWith("http")) {
      throw notAnAddress(address);
    }
    AccessKey key = AccessKey.of(System.getenv());
    return builder()
        .endpointOverride(uri)
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret())))
        .build();
  }

  /** A client of AWS, with the credentials and the region that AWS's own tools would take. */
  private static S3Client aws() {
    return builder().build();
  }

  private static S3ClientBuilder builder() {
    return S3Client.builder().httpClient(UrlConnectionHttpClient.create());
  }

  private static Trouble notAnAddress(String address) {
    return new Trouble(
        "could not use endpoint '" + address + "': it is no address such as " + LOCAL);
  }
}
