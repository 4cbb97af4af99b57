package org.ecampus.catalogue.file;

import java.util.UUID;
import org.ecampus.catalogue.content.model.FileReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An uploaded file as its author sees it. */
record FileView(
    @Schema(examples = "0198f0a0-0007-7007-8007-00000000d889") UUID fileId,
    @Schema(examples = "supervisory-system.pdf") String name,
    @Schema(examples = "application/pdf") String mediaType,
    @Schema(description = "In bytes", examples = "482113") long size) {

  /** The file that content refers to. */
  static FileView of(FileReference file) {
    return new FileView(file.fileId(), file.name(), file.mediaType(), file.size());
  }
}
