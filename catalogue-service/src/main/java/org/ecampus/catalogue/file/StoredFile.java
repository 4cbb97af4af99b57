package org.ecampus.catalogue.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.catalogue.content.model.FileReference;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is known of an uploaded file; its bytes lie in the store, under its id. */
@Entity
@Immutable
@Table(name = "file")
class StoredFile {

  @Id UUID id;
  UUID institutionId;

  /** Who uploaded it; null once that person was erased. */
  @Nullable UUID ownerId;

  String name;
  String mediaType;
  long size;
  String sha256;
  Instant createdAt;

  FileReference toReference() {
    return new FileReference(id, name, mediaType, size);
  }
}
