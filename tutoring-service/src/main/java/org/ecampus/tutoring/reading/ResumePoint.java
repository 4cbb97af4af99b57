package org.ecampus.tutoring.reading;

import java.util.UUID;
import org.ecampus.kit.text.Languages;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.learning.LearnerCourse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The activity to go on with. */
record ResumePoint(
    @Schema(examples = "0198f0a0-0003-7003-8003-000000005ccd") UUID sectionId,
    @Schema(examples = "0198f0a0-0005-7005-8005-000000009aab") UUID activityId,
    @Schema(examples = "MEDIA") String kind,
    @Schema(examples = "A century in ten minutes") String title) {

  static @Nullable ResumePoint in(LearnerCourse course, Languages languages) {
    CourseOutline outline = course.course().outline();
    return course.progress().resume().map(next -> of(next, outline, languages)).orElse(null);
  }

  private static ResumePoint of(Activity next, CourseOutline outline, Languages languages) {
    UUID sectionId = outline.sectionOf(next).orElseThrow().sectionId();
    String title = languages.text(next.titles());
    return new ResumePoint(sectionId, next.activityId(), next.kind(), title);
  }
}
