package org.ecampus.tutoring.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.tutoring.known.model.ActivityKind;
import org.ecampus.tutoring.learning.model.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One activity as its learner sees it: exactly the member that its kind names holds the content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContentView(
    @Schema(examples = "0198f0a0-0065-7065-8065-0000000c344b") UUID enrolmentId,
    @Schema(examples = "0198f0a0-0003-7003-8003-000000005ccd") UUID sectionId,
    @Schema(examples = "0198f0a0-0004-7004-8004-000000007bbc") UUID activityId,
    @Schema(examples = "PAGE") ActivityKind kind,
    @Schema(examples = "Conventions and recommendations") String title,
    @Schema(examples = "40") int effortMinutes,
    @Schema(examples = "OPENED") Standing state,
    @Schema(examples = "2026-06-01T08:05:00Z") @Nullable Instant openedAt,
    @Schema(examples = "2026-06-01T08:50:00Z") @Nullable Instant completedAt,
    @Nullable PageView page,
    @Nullable MediaView media,
    @Nullable FileView file,
    @Nullable CheckView knowledgeCheck) {

  /** A page to read. */
  @Schema(name = "Page")
  record PageView(
      @Schema(examples = "en") String language,
      @Schema(description = "Sanitised HTML", examples = "<p>A convention binds.</p>")
          String html) {}

  /** A medium played outside the campus. */
  @Schema(name = "Media")
  record MediaView(@Schema(examples = "https://media.example.org/a-century") String url) {}

  /** A file to download from the catalogue. */
  @Schema(name = "File")
  record FileView(
      @Schema(examples = "0198f0a0-0007-7007-8007-00000000d889") UUID fileId,
      @Schema(examples = "supervisory-system.pdf") String name,
      @Schema(examples = "application/pdf") String mediaType,
      @Schema(description = "Bytes", examples = "482113") long size,
      @Schema(examples = "/api/catalogue/v1/files/0198f0a0-0007-7007-8007-00000000d889")
          String url) {}
}
