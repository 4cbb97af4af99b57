package org.ecampus.catalogue.search;

import java.math.BigDecimal;
import org.ecampus.kit.paging.Cursor;

/** A found course and how well it fits, by which the pages are ordered. */
record Hit(FoundCourse course, BigDecimal score) {

  String cursor() {
    return Cursor.encode(score.toPlainString(), course.courseId());
  }
}
