package org.ecampus.catalogue.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a server that speaks S3, in a process of its own. */
class S3FileStoreTest extends FileStoreRules {

  private static final String BUCKET = "ecampus-files";

  private static S3Server server;
  private static S3Client client;

  @BeforeAll
  static void start() throws IOException {
    server = S3Server.start();
    client = S3Clients.of(settings(server.address()));
    client.createBucket(bucket -> bucket.bucket(BUCKET));
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @Override
  FileStore store() {
    return new S3FileStore(client, BUCKET);
  }

  @Test
  void isReachedInClearTextOnALaptopOnly() {
    // Given
    FileSettings.S3 clear = settings(URI.create("http://files.example.org"));

    // When
    var attempt = assertThatThrownBy(() -> FileStores.objectStore(clear, false));

    // Then
    attempt.isInstanceOf(IllegalStateException.class).hasMessageContaining("https");
    assertThat(FileStores.objectStore(clear, true)).isNotNull();
    assertThat(FileStores.objectStore(settings(URI.create("https://files.example.org")), false))
        .isNotNull();
  }

  private static FileSettings.S3 settings(URI address) {
    return new FileSettings.S3() {
      @Override
      public Optional<URI> endpoint() {
        return Optional.of(address);
      }

      @Override
      public String region() {
        return "us-east-1";
      }

      @Override
      public Optional<String> bucket() {
        return Optional.of(BUCKET);
      }

      @Override
      public Optional<String> accessKey() {
        return Optional.of(S3Server.KEY);
      }

      @Override
      public Optional<String> secretKey() {
        return Optional.of(S3Server.SECRET);
      }

      @Override
      public boolean pathStyle() {
        return true;
      }
    };
  }
}
