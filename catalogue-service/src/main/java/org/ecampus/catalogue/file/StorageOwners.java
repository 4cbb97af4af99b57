package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.erasure.PersonalRows;

/** Forgets how much an erased person had stored. */
@ApplicationScoped
class StorageOwners implements PersonalRows {

  private final StorageRepository storage;

  StorageOwners(StorageRepository storage) {
    this.storage = storage;
  }

  @Override
  public String table() {
    return "author_storage";
  }

  @Override
  public int forget(UUID personId) {
    return storage.forget(personId);
  }
}
