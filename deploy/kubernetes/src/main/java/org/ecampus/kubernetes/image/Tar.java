package org.ecampus.kubernetes.image;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.ecampus.local.Trouble;

/**
 * Images as tar files, as {@code docker load} and {@code skopeo copy docker-archive:} take them.
 */
final class Tar {

  private Tar() {}

  static void write(JibContainerBuilder image, Workshop workshop, Path tar, String name)
      throws IOException {
    try {
      image.containerize(
          Containerizer.to(TarImage.at(tar).named(name))
              .setBaseImageLayersCache(workshop.made("cache/base"))
              .setApplicationLayersCache(workshop.made("cache/layers"))
              .setOfflineMode(true)
              .setToolName("ecampus"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Building " + name + " was interrupted.", e);
    } catch (InvalidImageReferenceException
        | CacheDirectoryCreationException
        | ExecutionException
        | RegistryException e) {
      throw new Trouble("The image " + name + " could not be built: " + e.getMessage(), e);
    }
  }
}
