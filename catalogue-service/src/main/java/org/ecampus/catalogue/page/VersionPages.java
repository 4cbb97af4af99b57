package org.ecampus.catalogue.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.ecampus.catalogue.course.ShownCourse;
import org.ecampus.catalogue.course.ShownVersion;
import org.ecampus.catalogue.course.model.StageName;

/**
 * The pages of versions, each written once for every state that the version gets into: nothing else
 * of it ever changes. They are kept while there is room.
 */
@ApplicationScoped
class VersionPages {

  /** Bytes of the pages that are kept, all together. */
  static final long ROOM = 16_000_000;

  private final Cache<Version, KeptPage> kept =
      Caffeine.newBuilder()
          .maximumWeight(ROOM)
          .weigher((Version version, KeptPage page) -> page.size())
          .build();

  private final PageWriter writer;

  VersionPages(PageWriter writer) {
    this.writer = writer;
  }

  /** The page of a version in its state, which is read when its page has not been written yet. */
  KeptPage of(ShownVersion version, Supplier<ShownCourse> course) {
    return kept.get(
        new Version(version.courseVersionId(), version.state()), key -> writer.write(course.get()));
  }

  private record Version(UUID id, StageName state) {}
}
