package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.erasure.PersonalRows;

/** Cuts an erased person off the files they uploaded; those stay with the courses they are in. */
@ApplicationScoped
class FileOwners implements PersonalRows {

  private final FileRepository files;

  FileOwners(FileRepository files) {
    this.files = files;
  }

  @Override
  public String table() {
    return "file";
  }

  @Override
  public int forget(UUID personId) {
    return files.disown(personId);
  }
}
