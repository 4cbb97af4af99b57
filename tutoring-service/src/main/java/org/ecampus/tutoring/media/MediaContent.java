package org.ecampus.tutoring.media;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A medium played outside the campus, shown as it is. */
@Schema(name = "MediaContent")
record MediaContent(@Schema(examples = "https://media.example.org/a-century") String url) {
  MediaContent {
    Objects.requireNonNull(url, "url");
  }
}
