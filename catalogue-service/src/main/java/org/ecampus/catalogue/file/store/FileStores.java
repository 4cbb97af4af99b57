package org.ecampus.catalogue.file.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses where files lie; a choice that is not complete stops the start of the service. */
@Singleton
class FileStores {

  @Produces
  @Startup
  @Singleton
  FileStore store(FileSettings settings) {
    return switch (settings.store()) {
      case DIRECTORY ->
          new DirectoryFileStore(
              settings
                  .directory()
                  .orElseThrow(
                      () ->
                          new IllegalStateException(
                              "ecampus.catalogue.files.directory is needed")));
      case S3 ->
          new S3FileStore(
              S3Clients.of(settings.s3()), S3Clients.needed(settings.s3().bucket(), "bucket"));
    };
  }
}
