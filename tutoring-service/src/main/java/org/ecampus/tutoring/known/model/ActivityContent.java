package org.ecampus.tutoring.known.model;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an activity holds: exactly the member its kind names. Never leaves the service as it is. */
public record ActivityContent(
    @Nullable Page page,
    @Nullable Media media,
    @Nullable FileLink file,
    @Nullable KnowledgeCheck knowledgeCheck) {

  /** Sanitised HTML by language tag. */
  public record Page(Map<String, String> html) {}

  /** A medium played outside the campus. */
  public record Media(String url) {}

  /** A file kept by the catalogue; size in bytes. */
  public record FileLink(UUID fileId, String name, String mediaType, long size) {}
}
