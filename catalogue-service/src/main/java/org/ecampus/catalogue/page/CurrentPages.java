package org.ecampus.catalogue.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.function.Function;
import org.ecampus.catalogue.listing.ListingFollowed;

/**
 * The pages that learners get of courses now, while there is room. A page is forgotten when this
 * replica reads that its course has changed. A page that is being read meanwhile is forgotten, too:
 * the cache reads a page under the lock of its key.
 */
@ApplicationScoped
class CurrentPages {

  private final Cache<UUID, KeptPage> kept =
      Caffeine.newBuilder()
          .maximumWeight(VersionPages.ROOM)
          .weigher((UUID courseId, KeptPage page) -> page.size())
          .build();

  KeptPage of(UUID courseId, Function<UUID, KeptPage> read) {
    return kept.get(courseId, read);
  }

  void forget(@Observes ListingFollowed change) {
    change.courseIds().forEach(kept.asMap()::remove);
  }
}
