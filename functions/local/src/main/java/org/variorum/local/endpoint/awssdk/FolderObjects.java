package org.variorum.local.endpoint.awssdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.jspecify.annotations.Nullable;
import org.variorum.local.folder.Bodies;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Content;
import org.variorum.local.folder.Entry;
import org.variorum.local.folder.Folder;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Objects of S3, from those of a folder. */
final class FolderObjects {
  private final Folder folder;

  FolderObjects(Folder folder) {
    this.folder = folder;
  }

  PutObjectResponse put(Bucket bucket, String key, PutObjectRequest request, Bodies.Taken taken) {
    Entry entry =
        folder.put(
            bucket,
            key,
            Requests.headers(request),
            taken,
            Requests.condition(request.ifMatch(), request.ifNoneMatch()),
            true);
    if (entry == null) {
      throw S3Exceptions.preconditionFailed(null);
    }
    return SdkResponses.putResponse(entry.tag(), Answers.versionId(entry));
  }

  CopyObjectResponse copy(CopyObjectRequest request) {
    Content source =
        content(request.sourceBucket(), request.sourceKey(), request.sourceVersionId());
    Requests.checkSource(request, source.entry());
    try (InputStream in = source.body().open(0)) {
      Entry entry =
          folder.put(
              Places.bucket(request.destinationBucket()),
              Places.key(request.destinationKey()),
              request.metadataDirective() == MetadataDirective.REPLACE
                  ? Requests.headers(request)
                  : source.headers(),
              in,
              Requests.condition(request.ifMatch(), request.ifNoneMatch()));
      if (entry == null) {
        throw S3Exceptions.preconditionFailed(null);
      }
      return SdkResponses.copyResponse(
          entry.tag(),
          entry.modified(),
          Answers.versionId(entry),
          Answers.versionId(source.entry()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HeadObjectResponse head(HeadObjectRequest request) {
    return SdkResponses.toHead(
        Answers.response(content(request.bucket(), request.key(), request.versionId()), null));
  }

  ResponseInputStream<GetObjectResponse> read(GetObjectRequest request) {
    Content content = content(request.bucket(), request.key(), request.versionId());
    Requests.checkConditions(request, content.entry());
    return Answers.stream(content, Requests.range(request, content.body().size()));
  }

  DeleteObjectResponse remove(DeleteObjectRequest request) {
    Bucket bucket = Places.bucket(request.bucket());
    if (request.ifMatch() != null || request.ifMatchSize() != null) {
      throw new UnsupportedOperationException("a delete with a condition is not supported");
    }
    if (request.versionId() == null || !bucket.versioned()) {
      Entry entry = folder.remove(bucket, Places.key(request.key()), null);
      return Answers.removed(entry, bucket.versioned());
    }
    Long sequence = Entry.sequence(request.versionId());
    Entry removed = sequence == null ? null : folder.remove(bucket, request.key(), sequence);
    return Answers.removed(removed, removed != null && removed.marker()).toBuilder()
        .versionId(request.versionId())
        .build();
  }

  private Content content(String name, String key, @Nullable String versionId) {
    Bucket bucket = Places.bucket(name);
    if (versionId == null || !bucket.versioned()) {
      Content content = folder.read(bucket, key);
      if (content != null) {
        return content;
      }
      Entry newest = folder.newest(bucket, key);
      throw newest == null
          ? S3Exceptions.noSuchKey(name, key, null)
          : S3Exceptions.noSuchKeyDeleteMarker(name, key, newest.versionId(), null);
    }
    Long sequence = Entry.sequence(versionId);
    Content content = sequence == null ? null : folder.read(bucket, key, sequence);
    if (content == null) {
      throw S3Exceptions.noSuchVersion(name, key, versionId, null);
    }
    if (content.entry().marker()) {
      throw S3Exceptions.fromStatusCode(405, null, Answers.markerHeaders(content.entry()), null);
    }
    return content;
  }
}
