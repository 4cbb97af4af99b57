package org.ecampus.catalogue.kind.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.ActivityKind;
import org.ecampus.catalogue.content.SentContent;
import org.ecampus.catalogue.content.model.FileReference;

/** A file to read or download. */
@Singleton
class FileActivity implements ActivityKind<FileReference> {

  @Override
  public String name() {
    return "FILE";
  }

  @Override
  public Class<FileReference> type() {
    return FileReference.class;
  }

  @Override
  public Stream<UUID> filesNamed(ObjectNode sent) {
    try {
      return Stream.of(UUID.fromString(sent.path("fileId").asText()));
    } catch (IllegalArgumentException _) {
      return Stream.empty();
    }
  }

  @Override
  public FileReference read(SentContent sent) {
    return sent.file(sent.as(FileRequest.class).fileId(), "fileId");
  }

  @Override
  public Stream<FileReference> files(FileReference content) {
    return Stream.of(content);
  }
}
