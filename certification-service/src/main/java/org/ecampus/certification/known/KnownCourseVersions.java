package org.ecampus.certification.known;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The titles of the course versions there are; they never change. */
@ApplicationScoped
class KnownCourseVersions {
  private static final int MOST_CACHED = 1_000;

  private final EntityManager database;
  private final FactLockRepository locks;
  private final Cache<UUID, LocalizedText> titles =
      Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

  KnownCourseVersions(EntityManager database, FactLockRepository locks) {
    this.database = database;
    this.locks = locks;
  }

  Optional<LocalizedText> titles(UUID courseVersionId) {
    LocalizedText cached = titles.getIfPresent(courseVersionId);
    return cached != null ? Optional.of(cached) : Optional.ofNullable(read(courseVersionId));
  }

  void learn(KnownCourseVersion version) {
    locks.own(version.courseVersionId);
    if (database.find(KnownCourseVersion.class, version.courseVersionId) == null) {
      database.persist(version);
      database.flush();
    }
  }

  private @Nullable LocalizedText read(UUID courseVersionId) {
    KnownCourseVersion version = database.find(KnownCourseVersion.class, courseVersionId);
    if (version == null) {
      return null;
    }
    LocalizedText read = new LocalizedText(version.titles);
    titles.put(courseVersionId, read);
    return read;
  }
}
