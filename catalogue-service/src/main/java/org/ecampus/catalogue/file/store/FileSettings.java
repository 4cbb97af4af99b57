package org.ecampus.catalogue.file.store;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files lie, and how much of them there may be. */
@ConfigMapping(prefix = "ecampus.catalogue.files")
public interface FileSettings {

  /** In a directory of this machine, or in an object store. */
  @WithDefault("directory")
  Kind store();

  /** The directory, when they lie in one. */
  Optional<Path> directory();

  /** Where uploads wait until they are whole and checked. */
  @WithDefault("${java.io.tmpdir}")
  Path spool();

  /** How many uploads and downloads go on at once; beyond it clients are asked to come back. */
  @WithDefault("32")
  int transfers();

  /** What one author may store. */
  @WithDefault("5G")
  MemorySize bytesPerAuthor();

  /** The object store, when they lie in one. */
  S3 s3();

  /** Which of the two. */
  enum Kind {
    DIRECTORY,
    S3
  }

  /** An object store that speaks S3. */
  interface S3 {

    /** Its address; absent means that of the region. */
    Optional<URI> endpoint();

    @WithDefault("us-east-1")
    String region();

    Optional<String> bucket();

    Optional<String> accessKey();

    Optional<String> secretKey();

    /** Whether the bucket stands in the path and not in the host. */
    @WithDefault("true")
    boolean pathStyle();
  }
}
