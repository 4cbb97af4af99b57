package org.ecampus.enrolment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.storage.StoredDocuments;
import org.ecampus.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Titles as they are stored: JSON from language to text. */
@ApplicationScoped
class Titles {

  private final StoredDocuments documents;

  Titles(StoredDocuments documents) {
    this.documents = documents;
  }

  /** The title for a reader of this language; none where none is known. */
  @Nullable String in(String language, @Nullable String stored) {
    return stored == null ? null : documents.read(stored, LocalizedText.class).in(language);
  }
}
