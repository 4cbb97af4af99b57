package org.ecampus.load.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoursePlanTest {

  @Test
  void fiveHundredCoursesHaveTitlesOfTheirOwnInFiveLanguages() {
    var plans = IntStream.range(0, 500).mapToObj(CoursePlan::new).toList();
    assertThat(plans).extracting(CoursePlan::title).doesNotHaveDuplicates();
    assertThat(plans).extracting(CoursePlan::language).contains("ar", "en", "es", "fr", "pt");
  }

  @Test
  void everyFifthCourseIsOnePage() {
    var plans = IntStream.range(0, 500).mapToObj(CoursePlan::new);
    assertThat(plans.filter(CoursePlan::isShort)).hasSize(100);
    assertThat(new CoursePlan(0).document().findValues("kind")).hasSize(2);
  }
}
