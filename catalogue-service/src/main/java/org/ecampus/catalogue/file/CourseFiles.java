package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecampus.catalogue.content.model.FileReference;

/** The files that courses refer to; joins the caller's transaction. */
@ApplicationScoped
public class CourseFiles {

  private final FileRepository files;

  CourseFiles(FileRepository files) {
    this.files = files;
  }

  /** Those of these files that one of these people uploaded. */
  public Map<UUID, FileReference> uploadedBy(Set<UUID> owners, Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : files.of(ids, owners).stream()
            .map(StoredFile::toReference)
            .collect(Collectors.toMap(FileReference::fileId, Function.identity()));
  }
}
