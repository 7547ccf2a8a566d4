package org.variorum.local.endpoint.awssdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.jspecify.annotations.Nullable;
import org.variorum.local.folder.Bodies;
import org.variorum.local.folder.Folder;

/** Takes in what a request carries, as it was announced or not at all. */
final class Payloads {
  private final Folder folder;

  Payloads(Folder folder) {
    this.folder = folder;
  }

  /**
   * Reads {@code payload} to its end and closes it.
   *
   * @param length the bytes that were announced, or null
   * @param md5 their Content-MD5, or null
   */
  Bodies.Taken take(InputStream payload, @Nullable Long length, @Nullable String md5) {
    try (payload) {
      Bodies.Taken taken = folder.take(payload);
      boolean whole = length == null || taken.body().size() == length;
      if (whole && (md5 == null || Requests.sameDigest(md5, taken.digest()))) {
        return taken;
      }
      folder.drop(taken);
      throw whole
          ? S3Exceptions.fromStatusCode(400)
          : S3Exceptions.invalidRequest(
              "the body has %d bytes where %d were announced (MD5 %s)"
                  .formatted(
                      taken.body().size(), length, HexFormat.of().formatHex(taken.digest())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
