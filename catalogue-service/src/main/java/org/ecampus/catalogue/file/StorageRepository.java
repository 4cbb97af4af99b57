package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ecampus.catalogue.file.store.FileSettings;

/** How much each author has stored, in bytes; exact also when uploads end at the same time. */
@ApplicationScoped
class StorageRepository {

  private static final String ADD =
      """
      INSERT INTO author_storage (owner_id, bytes)
      SELECT :owner, :size WHERE :size <= :most
      ON CONFLICT (owner_id) DO UPDATE SET bytes = author_storage.bytes + excluded.bytes
      WHERE author_storage.bytes + excluded.bytes <= :most
      """;

  private static final String FORGET = "DELETE FROM author_storage WHERE owner_id = :owner";

  private final EntityManager database;
  private final long most;

  StorageRepository(EntityManager database, FileSettings settings) {
    this.database = database;
    this.most = settings.bytesPerAuthor().asLongValue();
  }

  /** The most that one author may store. */
  long most() {
    return most;
  }

  /** Adds so many bytes; false when the author would then have more than they may. */
  boolean add(UUID owner, long size) {
    return database
            .createNativeQuery(ADD)
            .setParameter("owner", owner)
            .setParameter("size", size)
            .setParameter("most", most)
            .executeUpdate()
        == 1;
  }

  /** Forgets the author and says how many rows that were. */
  int forget(UUID owner) {
    return database.createNativeQuery(FORGET).setParameter("owner", owner).executeUpdate();
  }
}
