package org.ecampus.tutoring.file;

import java.util.Objects;
import java.util.UUID;

/** A file that the catalogue keeps; its size in bytes. */
record FileContent(UUID fileId, String name, String mediaType, long size) {
  FileContent {
    Objects.requireNonNull(fileId, "fileId");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
  }
}
