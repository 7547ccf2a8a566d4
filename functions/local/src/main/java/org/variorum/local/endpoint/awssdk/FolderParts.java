package org.variorum.local.endpoint.awssdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.variorum.local.folder.Bodies;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Entry;
import org.variorum.local.folder.Folder;
import org.variorum.local.folder.Multiparts;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/** Multipart uploads of S3, from those of a folder. */
final class FolderParts {
  private final Folder folder;
  private final Multiparts multiparts;

  FolderParts(Folder folder) {
    this.folder = folder;
    this.multiparts = folder.multiparts();
  }

  MultipartUpload begin(Bucket bucket, String key, CreateMultipartUploadRequest request) {
    return new MultipartUpload(multiparts.begin(bucket, key, Requests.headers(request)), request);
  }

  UploadPartResponse put(Bucket bucket, MultipartUpload upload, int number, Bodies.Taken taken) {
    try {
      return SdkResponses.uploadedPart(multiparts.put(find(bucket, upload), number, taken));
    } catch (RuntimeException e) {
      folder.drop(taken);
      throw e;
    }
  }

  CompleteMultipartUploadResponse complete(
      Bucket bucket, MultipartUpload upload, CompleteMultipartUploadRequest request) {
    Multiparts.Upload found = find(bucket, upload);
    Map<Integer, Multiparts.Part> taken = new HashMap<>();
    multiparts.parts(found).forEach(part -> taken.put(part.number(), part));
    List<Multiparts.Part> wanted =
        request.multipartUpload().parts().stream()
            .map(part -> {
              Multiparts.Part one = taken.get(part.partNumber());
              if (one == null) {
                throw S3Exceptions.invalidRequest(
                    "part " + part.partNumber() + " of the upload was never put");
              }
              return one;
            })
            .toList();
    try {
      Entry entry =
          multiparts.complete(
              found, wanted, Requests.condition(request.ifMatch(), request.ifNoneMatch()));
      if (entry == null) {
        throw S3Exceptions.preconditionFailed(null);
      }
      return SdkResponses.completeResponse(entry.tag(), Answers.versionId(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void abort(Bucket bucket, MultipartUpload upload) {
    multiparts.abort(find(bucket, upload));
  }

  List<Part> parts(Bucket bucket, MultipartUpload upload) {
    Multiparts.Upload found = multiparts.find(upload.id(), bucket, upload.blobName());
    // None, not a failure, where the upload ended: a client may complete once more, when it did not
    // see the first answer, and S3Proxy then looks at the object.
    return found == null ? List.of() : parts(found);
  }

  private List<Part> parts(Multiparts.Upload found) {
    return multiparts.parts(found).stream()
        .map(part -> SdkResponses.part(part.number(), part.size(), part.tag(), part.modified()))
        .toList();
  }

  List<software.amazon.awssdk.services.s3.model.MultipartUpload> uploads(Bucket bucket) {
    return multiparts.uploads(bucket).stream()
        .map(upload -> SdkResponses.upload(upload.key(), upload.id(), upload.begun()))
        .toList();
  }

  private Multiparts.Upload find(Bucket bucket, MultipartUpload upload) {
    Multiparts.Upload found = multiparts.find(upload.id(), bucket, upload.blobName());
    if (found == null) {
      throw NoSuchUploadException.builder()
          .message("no upload '" + upload.id() + "'")
          .statusCode(404)
          .awsErrorDetails(
              AwsErrorDetails.builder()
                  .errorCode("NoSuchUpload")
                  .errorMessage(
                      "The specified multipart upload does not exist; it was completed or aborted.")
                  .build())
          .build();
    }
    return found;
  }
}
