package org.ecampus.tutoring.reading;

import java.util.List;
import java.util.UUID;
import org.ecampus.kit.text.Languages;
import org.ecampus.tutoring.known.model.Section;
import org.ecampus.tutoring.learning.LearnerCourse;
import org.ecampus.tutoring.learning.ProgressView;
import org.ecampus.tutoring.learning.model.CourseProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of the outline and how far the learner is in it. */
record SectionView(
    @Schema(examples = "0198f0a0-0003-7003-8003-000000005ccd") UUID sectionId,
    @Schema(examples = "What standards are") String title,
    ProgressView progress,
    List<ActivityView> activities) {

  static List<SectionView> all(LearnerCourse course, Languages languages) {
    return course.course().outline().sections().stream()
        .map(section -> of(section, course.progress(), languages))
        .toList();
  }

  private static SectionView of(Section section, CourseProgress progress, Languages languages) {
    return new SectionView(
        section.sectionId(),
        languages.text(section.titles()),
        ProgressView.of(progress.progress(section)),
        section.activities().stream()
            .map(activity -> ActivityView.of(activity, progress.of(activity), languages))
            .toList());
  }
}
