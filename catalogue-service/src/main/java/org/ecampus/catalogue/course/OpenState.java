package org.ecampus.catalogue.course;

import java.util.List;
import org.ecampus.catalogue.course.model.StageName;
import org.jspecify.annotations.Nullable;

/** The states of versions that are not published yet. */
enum OpenState {
  DRAFT(StageName.DRAFT),
  REVIEW(StageName.REVIEW);

  static final List<StageName> ALL = List.of(StageName.DRAFT, StageName.REVIEW);

  private final StageName stage;

  OpenState(StageName stage) {
    this.stage = stage;
  }

  static List<StageName> stages(@Nullable OpenState state) {
    return state == null ? ALL : List.of(state.stage);
  }
}
