package org.variorum.local.endpoint.awssdk;

import static org.variorum.local.endpoint.awssdk.Places.bucket;
import static org.variorum.local.endpoint.awssdk.Places.key;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Folder;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.CreateBucketResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningRequest;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadBucketResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListBucketsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.PutBucketVersioningRequest;
import software.amazon.awssdk.services.s3.model.PutBucketVersioningResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/** Answers S3Proxy's requests from a folder: its two buckets, and no others. */
public final class FolderStore implements BlobStore {
  /** S3's least size of a part that is not the last, in bytes. */
  private static final long PART_BYTES = 5L * 1024 * 1024;

  private final Payloads payloads;
  private final FolderObjects objects;
  private final FolderParts parts;
  private final FolderListings listings;

  /** Serves {@code folder}. */
  public FolderStore(Folder folder) {
    this.payloads = new Payloads(folder);
    this.objects = new FolderObjects(folder);
    this.parts = new FolderParts(folder);
    this.listings = new FolderListings(folder.listings());
  }

  @Override
  public ListBucketsResponse list() {
    return ListBucketsResponse.builder()
        .buckets(
            Arrays.stream(Bucket.values())
                .map(bucket -> SdkResponses.bucket(bucket.label(), null))
                .toList())
        .build();
  }

  @Override
  public HeadBucketResponse headBucket(HeadBucketRequest request) {
    bucket(request.bucket());
    return HeadBucketResponse.builder().build();
  }

  @Override
  public CreateBucketResponse createContainer(CreateBucketRequest request) {
    if (Bucket.named(request.bucket()) != null) {
      throw S3Exceptions.bucketAlreadyOwnedByYou(request.bucket());
    }
    throw S3Exceptions.invalidArgument(
        "could not make bucket '"
            + request.bucket()
            + "': there are 'uploads' and 'archive' and no others here");
  }

  @Override
  public void deleteBucket(String name) {
    throw S3Exceptions.bucketNotEmpty(name);
  }

  @Override
  public void deleteContainer(String name) {
    deleteBucket(name);
  }

  @Override
  public ListObjectsV2Response list(ListObjectsV2Request request) {
    return listings.objects(bucket(request.bucket()), request);
  }

  @Override
  public ListObjectsResponse listV1(ListObjectsRequest request) {
    return listings.objects(bucket(request.bucket()), request);
  }

  @Override
  public ListObjectVersionsResponse listVersions(ListObjectVersionsRequest request) {
    return listings.versions(bucket(request.bucket()), request);
  }

  @Override
  public boolean supportsVersioning() {
    return true;
  }

  @Override
  public GetBucketVersioningResponse getBucketVersioning(GetBucketVersioningRequest request) {
    return GetBucketVersioningResponse.builder()
        .status(
            bucket(request.bucket()).versioned()
                ? BucketVersioningStatus.ENABLED
                : (BucketVersioningStatus) null)
        .build();
  }

  @Override
  public PutBucketVersioningResponse putBucketVersioning(PutBucketVersioningRequest request) {
    Bucket bucket = bucket(request.bucket());
    boolean wanted = request.versioningConfiguration().status() == BucketVersioningStatus.ENABLED;
    if (wanted != bucket.versioned()) {
      throw S3Exceptions.invalidArgument(
          "could not change the versioning of bucket '"
              + bucket.label()
              + "': 'uploads' always keeps versions and 'archive' never does");
    }
    return PutBucketVersioningResponse.builder().build();
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    return objects.put(
        bucket(request.bucket()),
        key(request.key()),
        request,
        payloads.take(payload, request.contentLength(), request.contentMD5()));
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    return objects.copy(request);
  }

  @Override
  public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
    return objects.head(request);
  }

  @Override
  public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
    return objects.read(request);
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    return objects.remove(request);
  }

  @Override
  public BucketCannedACL getContainerAccess(String name) {
    bucket(name);
    return BucketCannedACL.PRIVATE;
  }

  @Override
  public void setContainerAccess(String name, BucketCannedACL access) {
    if (access != BucketCannedACL.PRIVATE) {
      throw new UnsupportedOperationException("every bucket is private");
    }
  }

  @Override
  public ObjectCannedACL getBlobAccess(String name, String key) {
    return ObjectCannedACL.PRIVATE;
  }

  @Override
  public ObjectCannedACL getBlobAccess(String name, String key, @Nullable String versionId) {
    return ObjectCannedACL.PRIVATE;
  }

  @Override
  public void setBlobAccess(String name, String key, ObjectCannedACL access) {
    if (access != ObjectCannedACL.PRIVATE) {
      throw new UnsupportedOperationException("every object is private");
    }
  }

  @Override
  public void setBlobAccess(
      String name, String key, ObjectCannedACL access, @Nullable String versionId) {
    setBlobAccess(name, key, access);
  }

  @Override
  public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
    return parts.begin(bucket(request.bucket()), key(request.key()), request);
  }

  @Override
  public UploadPartResponse uploadMultipartPart(
      MultipartUpload upload, UploadPartRequest request, InputStream payload) {
    return parts.put(
        bucket(upload.containerName()),
        upload,
        request.partNumber(),
        payloads.take(payload, request.contentLength(), request.contentMD5()));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return parts.complete(bucket(upload.containerName()), upload, request);
  }

  @Override
  public void abortMultipartUpload(MultipartUpload upload) {
    parts.abort(bucket(upload.containerName()), upload);
  }

  @Override
  public List<Part> listMultipartUpload(MultipartUpload upload) {
    return parts.parts(bucket(upload.containerName()), upload);
  }

  @Override
  public List<software.amazon.awssdk.services.s3.model.MultipartUpload> listMultipartUploads(
      String name) {
    return parts.uploads(bucket(name));
  }

  @Override
  public long getMinimumMultipartPartSize() {
    return PART_BYTES;
  }
}
