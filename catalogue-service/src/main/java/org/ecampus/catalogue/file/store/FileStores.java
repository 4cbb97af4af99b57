package org.ecampus.catalogue.file.store;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import org.ecampus.kit.config.Laptop;

/** Chooses where files lie; a choice that is not complete stops the start of the service. */
@Singleton
class FileStores {

  @Produces
  @Startup
  @Singleton
  FileStore store(FileSettings settings) {
    return switch (settings.store()) {
      case DIRECTORY -> new DirectoryFileStore(directory(settings));
      case S3 -> objectStore(settings.s3(), Laptop.isMeant(ConfigUtils.getProfiles()));
    };
  }

  /** Outside a laptop the object store is reached over https only. */
  static FileStore objectStore(FileSettings.S3 settings, boolean laptop) {
    if (!laptop && settings.endpoint().map(URI::getScheme).filter("http"::equals).isPresent()) {
      throw new IllegalStateException(
          "ecampus.catalogue.files.s3.endpoint must be an address over https");
    }
    return new S3FileStore(S3Clients.of(settings), S3Clients.needed(settings.bucket(), "bucket"));
  }

  private static Path directory(FileSettings settings) {
    return settings
        .directory()
        .orElseThrow(
            () -> new IllegalStateException("ecampus.catalogue.files.directory is needed"));
  }
}
