package org.ecampus.tutoring.known.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.tutoring.Outlines.outline;
import static org.ecampus.tutoring.Outlines.page;
import static org.ecampus.tutoring.Outlines.section;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseOutlineTest {

  private final Activity first = page(10);
  private final Activity second = page(20);
  private final Activity third = page(30);
  private final Section opening = section(first, second);
  private final Section ending = section(third);
  private final CourseOutline outline = outline(opening, ending);

  @Test
  void activitiesStandInTheOrderOfTheSections() {
    assertThat(outline.activities()).containsExactly(first, second, third);
  }

  @Test
  void activityIsFoundByItsIdAndNoOtherIs() {
    assertThat(outline.activity(second.activityId())).contains(second);
    assertThat(outline.activity(UUID.randomUUID())).isEmpty();
  }

  @Test
  void sectionOfAnActivityIsTheOneThatHoldsIt() {
    assertThat(outline.sectionOf(third)).contains(ending);
    assertThat(outline.sectionOf(page(30))).isEmpty();
  }
}
