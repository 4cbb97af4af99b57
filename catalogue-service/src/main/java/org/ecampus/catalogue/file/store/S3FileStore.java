package org.ecampus.catalogue.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Keeps files as objects of a bucket that speaks S3. */
final class S3FileStore implements FileStore {

  private final S3Client client;
  private final String bucket;

  S3FileStore(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  @Override
  public void put(UUID id, Path bytes) throws IOException {
    try {
      client.putObject(
          object -> object.bucket(bucket).key(id.toString()), RequestBody.fromFile(bytes));
    } catch (SdkException refused) {
      throw new IOException("the object store does not keep " + id, refused);
    }
  }

  @Override
  public InputStream open(UUID id, long offset, long length) throws IOException {
    String range = "bytes=" + offset + '-' + (offset + length - 1);
    try {
      return client.getObject(object -> object.bucket(bucket).key(id.toString()).range(range));
    } catch (SdkException refused) {
      throw new IOException("the object store does not give " + id, refused);
    }
  }

  @Override
  public void delete(UUID id) throws IOException {
    try {
      client.deleteObject(object -> object.bucket(bucket).key(id.toString()));
    } catch (SdkException refused) {
      throw new IOException("the object store does not delete " + id, refused);
    }
  }
}
