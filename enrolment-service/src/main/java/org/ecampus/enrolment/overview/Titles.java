package org.ecampus.enrolment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.storage.ParsedOnce;
import org.ecampus.kit.storage.ParsedOnce.Parsed;
import org.ecampus.kit.storage.StoredDocuments;
import org.ecampus.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Titles as they are stored: JSON from language to text. Those of a course version never change, so
 * that they are parsed once.
 */
@ApplicationScoped
class Titles {

  private static final long ROOM = 1_000_000;

  private final StoredDocuments documents;
  private final ParsedOnce<UUID, LocalizedText> titles = new ParsedOnce<>(ROOM);

  Titles(StoredDocuments documents) {
    this.documents = documents;
  }

  /** The title of a version for a reader of this language; none where none is known. */
  @Nullable String in(String language, @Nullable UUID version, @Nullable String stored) {
    return version == null || stored == null
        ? null
        : titles
            .get(version, _ -> Optional.of(parsed(stored)))
            .map(text -> text.in(language))
            .orElseThrow();
  }

  private Parsed<LocalizedText> parsed(String stored) {
    return new Parsed<>(documents.read(stored, LocalizedText.class), stored.length());
  }
}
