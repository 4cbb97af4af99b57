package org.ecampus.catalogue.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Keeps the bytes of files, each under its id, for good: what lies under an id never changes. */
public interface FileStore {

  /**
   * Keeps the bytes of a local file, which the store may take away. When it returns, they outlive a
   * crash; when it fails, nothing is kept.
   */
  void put(UUID id, Path bytes) throws IOException;

  /** So many bytes from an offset on, which lie within the file; the caller closes the stream. */
  InputStream open(UUID id, long offset, long length) throws IOException;

  /** Removes what lies under the id, if anything does. */
  void delete(UUID id) throws IOException;
}
