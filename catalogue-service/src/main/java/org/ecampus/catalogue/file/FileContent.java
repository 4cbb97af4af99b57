package org.ecampus.catalogue.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of an uploaded file. */
@Entity
@Immutable
@Table(name = "file_content")
class FileContent {

  @Id UUID fileId;
  byte[] bytes;
}
