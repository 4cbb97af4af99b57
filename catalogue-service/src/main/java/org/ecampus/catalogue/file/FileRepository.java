package org.ecampus.catalogue.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Files and who may read them. */
@ApplicationScoped
class FileRepository implements PanacheRepositoryBase<StoredFile, UUID> {

  private static final String READABLE =
      """
      SELECT f.* FROM file f
      WHERE f.id = :id AND (:all OR f.owner_id = :reader
        OR EXISTS (SELECT FROM released_file r WHERE r.file_id = f.id))
      """;

  private static final String RELEASE =
      """
      INSERT INTO released_file (file_id, course_version_id)
      SELECT f.id, :version FROM file f WHERE f.id IN (:files)
      """;

  void add(StoredFile file, FileContent content) {
    persist(file);
    getEntityManager().persist(content);
  }

  Optional<StoredFile> readable(UUID id, Reader reader) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(READABLE, StoredFile.class)
        .setParameter("id", id)
        .setParameter("all", reader.all())
        .setParameter("reader", reader.id())
        .getResultStream()
        .findFirst();
  }

  byte[] bytes(UUID id) {
    return getEntityManager().find(FileContent.class, id).bytes;
  }

  List<StoredFile> of(Collection<UUID> ids, Collection<UUID> owners) {
    return list("id in ?1 and ownerId in ?2", ids, owners);
  }

  void release(UUID versionId, Collection<UUID> files) {
    getEntityManager()
        .createNativeQuery(RELEASE)
        .setParameter("version", versionId)
        .setParameter("files", files)
        .executeUpdate();
  }
}
