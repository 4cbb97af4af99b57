package org.ecampus.catalogue.course;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.catalogue.content.ActivityKinds;
import org.ecampus.catalogue.content.ContentJson;
import org.ecampus.catalogue.content.model.Content;

/**
 * What the public may see of the content of published versions. It never changes, so it is read and
 * parsed once and kept while there is room; answer keys are not in it.
 */
@ApplicationScoped
class ShownContents {

  /** Characters of the documents that are kept, all together. */
  private static final long ROOM = 16_000_000;

  private final Cache<UUID, Shown> kept =
      Caffeine.newBuilder()
          .maximumWeight(ROOM)
          .weigher((UUID id, Shown shown) -> shown.characters())
          .build();

  private final VersionRepository versions;
  private final ContentJson documents;
  private final ActivityKinds kinds;

  ShownContents(VersionRepository versions, ContentJson documents, ActivityKinds kinds) {
    this.versions = versions;
    this.documents = documents;
    this.kinds = kinds;
  }

  /** The content of a version that is or was published. */
  Content of(UUID versionId) {
    return kept.get(versionId, this::read).content();
  }

  private Shown read(UUID versionId) {
    String document = versions.publishedDocument(versionId);
    return new Shown(documents.read(document).map(kinds::shown), document.length());
  }

  private record Shown(Content content, int characters) {}
}
