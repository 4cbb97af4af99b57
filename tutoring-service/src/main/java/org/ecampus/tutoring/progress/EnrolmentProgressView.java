package org.ecampus.tutoring.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.tutoring.learning.LearnerCourse;
import org.ecampus.tutoring.learning.ProgressView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far one learner is in an enrolment; no personal data, only ids. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnrolmentProgressView(
    @Schema(examples = "0198f0a0-0065-7065-8065-0000000c344b") UUID enrolmentId,
    @Schema(examples = "0198f0a0-0067-7067-8067-0000000c7229") UUID learnerId,
    @Schema(
            description = "Through whom they are enrolled",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(examples = "0198f0a0-0002-7002-8002-000000003dde") UUID courseVersionId,
    @Schema(examples = "2026-06-01T08:00:00Z") Instant confirmedAt,
    @Schema(examples = "2026-06-01T08:05:00Z") @Nullable Instant startedAt,
    @Schema(examples = "2026-06-08T17:40:12.345Z") @Nullable Instant completedAt,
    ProgressView progress) {

  static EnrolmentProgressView of(LearnerCourse course) {
    return new EnrolmentProgressView(
        course.enrolment().enrolmentId(),
        course.enrolment().learnerId(),
        course.enrolment().institutionId(),
        course.enrolment().courseVersionId(),
        course.enrolment().confirmedAt(),
        course.startedAt(),
        course.completedAt(),
        ProgressView.of(course.progress().progress()));
  }
}
