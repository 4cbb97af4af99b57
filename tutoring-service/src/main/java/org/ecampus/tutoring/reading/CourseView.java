package org.ecampus.tutoring.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.text.Languages;
import org.ecampus.kit.text.Languages.Chosen;
import org.ecampus.tutoring.known.model.CourseText;
import org.ecampus.tutoring.known.model.Track;
import org.ecampus.tutoring.learning.LearnerCourse;
import org.ecampus.tutoring.learning.ProgressView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course of the learner with its outline, how far they are in each part, and where to go on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CourseView(
    @Schema(examples = "0198f0a0-0065-7065-8065-0000000c344b") UUID enrolmentId,
    @Schema(
            description = "The run of the course; the standing one has the id of the course",
            examples = "0198f0a0-0001-7001-8001-000000001eef")
        UUID offeringId,
    @Schema(
            description = "Through whom they are enrolled",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(examples = "0198f0a0-0001-7001-8001-000000001eef") UUID courseId,
    @Schema(examples = "0198f0a0-0002-7002-8002-000000003dde") UUID courseVersionId,
    @Schema(examples = "SELF_PACED") Track track,
    @Schema(description = "The language of title, summary and objectives", examples = "en")
        String language,
    @Schema(examples = "Introduction to International Labour Standards") String title,
    @Schema(examples = "What standards are and how they are supervised.") @Nullable String summary,
    @Schema(examples = "[\"Say what a convention is\"]") @Nullable List<String> objectives,
    @Schema(examples = "2026-06-01T08:00:00Z") Instant confirmedAt,
    @Schema(examples = "2026-06-01T08:05:00Z") @Nullable Instant startedAt,
    @Schema(examples = "2026-06-08T17:40:12.345Z") @Nullable Instant completedAt,
    ProgressView progress,
    @Schema(description = "Absent when all is done") @Nullable ResumePoint resume,
    List<SectionView> sections) {

  static CourseView of(LearnerCourse course, Languages languages) {
    Chosen<CourseText> chosen = languages.choose(course.course().outline().texts());
    return new CourseView(
        course.enrolment().enrolmentId(),
        course.enrolment().offeringId(),
        course.enrolment().institutionId(),
        course.course().courseId(),
        course.course().courseVersionId(),
        course.course().track(),
        chosen.language(),
        chosen.text().title(),
        chosen.text().summary(),
        chosen.text().objectives(),
        course.enrolment().confirmedAt(),
        course.startedAt(),
        course.completedAt(),
        ProgressView.of(course.progress().progress()),
        ResumePoint.in(course, languages),
        SectionView.all(course, languages));
  }
}
