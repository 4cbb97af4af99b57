package org.ecampus.enrolment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ecampus.kit.outbox.EventJson;
import org.ecampus.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Titles as they are stored: JSON from language to text. */
@ApplicationScoped
class Titles {

  private final EventJson json;

  Titles(EventJson json) {
    this.json = json;
  }

  /** The title for a reader of this language; none where none is known. */
  @Nullable String in(String language, @Nullable String stored) {
    return stored == null ? null : read(stored).in(language);
  }

  private LocalizedText read(String stored) {
    try {
      return json.read(stored.getBytes(StandardCharsets.UTF_8), LocalizedText.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
