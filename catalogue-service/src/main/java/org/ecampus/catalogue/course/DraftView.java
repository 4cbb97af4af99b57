package org.ecampus.catalogue.course;

import org.ecampus.catalogue.content.ContentView;

/** A draft with its whole content, answer keys included, for those who may change it. */
record DraftView(VersionSummary draft, ContentView course) {

  static DraftView of(CourseVersion version) {
    return new DraftView(version.toSummary(), ContentView.of(version.content()));
  }
}
