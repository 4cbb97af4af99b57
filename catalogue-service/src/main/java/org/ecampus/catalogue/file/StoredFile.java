package org.ecampus.catalogue.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.catalogue.content.model.FileReference;
import org.hibernate.annotations.Immutable;

/** What is known of an uploaded file but for its bytes. */
@Entity
@Immutable
@Table(name = "file")
class StoredFile {

  @Id UUID id;
  UUID ownerId;
  String name;
  String mediaType;
  int size;
  String sha256;
  Instant createdAt;

  FileReference toReference() {
    return new FileReference(id, name, mediaType, size);
  }

  FileView toView() {
    return FileView.of(toReference());
  }
}
