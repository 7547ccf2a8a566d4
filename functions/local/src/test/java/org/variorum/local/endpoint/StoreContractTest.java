package org.variorum.local.endpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.ObjectStoreContract;
import org.variorum.lambda.store.S3ObjectStore;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Folder;
import org.variorum.local.folder.FolderObjectStore;
import software.amazon.awssdk.services.s3.S3Client;

/** A folder keeps the laws of a store, both without the endpoint and through it. */
class StoreContractTest {
  private static final AccessKey KEY = new AccessKey("somebody", "a secret");

  @TempDir static Path directory;
  private static Folder direct;
  private static Folder served;
  private static S3Endpoint endpoint;
  private static S3Client s3;

  @BeforeAll
  static void start() throws IOException {
    direct = Folder.open(directory.resolve("direct"), (bucket, key) -> false, () -> {});
    served = Folder.open(directory.resolve("served"), (bucket, key) -> false, () -> {});
    endpoint = S3Endpoint.start(served, "127.0.0.1", 0, KEY);
    s3 = EndpointTest.client(endpoint.address(), KEY);
  }

  @AfterAll
  static void stop() {
    s3.close();
    endpoint.close();
    served.close();
    direct.close();
  }

  @TestFactory
  Stream<DynamicTest> contract() {
    List<ObjectStore> stores =
        List.of(
            new FolderObjectStore(direct, Bucket.UPLOADS),
            new FolderObjectStore(direct, Bucket.ARCHIVE),
            new S3ObjectStore(s3, "uploads"),
            new S3ObjectStore(s3, "archive"));
    return stores.stream().flatMap(StoreContractTest::checks);
  }

  private static Stream<DynamicTest> checks(ObjectStore store) {
    String name = store.getClass().getSimpleName() + " " + store.bucket() + ": ";
    return new ObjectStoreContract(store)
        .checks().stream().map(check -> DynamicTest.dynamicTest(name + check.name(), check::run));
  }
}
