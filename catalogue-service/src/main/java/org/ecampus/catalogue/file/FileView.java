package org.ecampus.catalogue.file;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An uploaded file as its author sees it. */
record FileView(
    @Schema(examples = "0198f0a0-0007-7007-8007-00000000d889") UUID fileId,
    @Schema(examples = "supervisory-system.pdf") String name,
    @Schema(examples = "application/pdf") String mediaType,
    @Schema(description = "In bytes", examples = "482113") long size,
    @Schema(
            description = "SHA-256 of the bytes, in hexadecimal digits",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {

  static FileView of(StoredFile file) {
    return new FileView(file.id, file.name, file.mediaType, file.size, file.sha256);
  }
}
