package org.ecampus.catalogue.file.store;

import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes clients of object stores; no wait of theirs is without an end. */
final class S3Clients {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration SILENCE = Duration.ofSeconds(20);
  private static final Duration CALL = Duration.ofMinutes(2);

  private S3Clients() {}

  static S3Client of(FileSettings.S3 settings) {
    var credentials =
        AwsBasicCredentials.create(
            needed(settings.accessKey(), "access-key"), needed(settings.secretKey(), "secret-key"));
    var client =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(StaticCredentialsProvider.create(credentials))
            .forcePathStyle(settings.pathStyle())
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(override -> override.apiCallTimeout(CALL))
            .httpClient(connections());
    settings.endpoint().ifPresent(client::endpointOverride);
    return client.build();
  }

  static String needed(Optional<String> value, String name) {
    return value.orElseThrow(
        () -> new IllegalStateException("ecampus.catalogue.files.s3." + name + " is needed"));
  }

  private static SdkHttpClient connections() {
    return UrlConnectionHttpClient.builder()
        .connectionTimeout(CONNECT)
        .socketTimeout(SILENCE)
        .build();
  }
}
