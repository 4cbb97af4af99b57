package org.ecampus.catalogue.course;

import org.ecampus.catalogue.content.ContentView;
import org.ecampus.catalogue.content.model.Content;

/** A draft with its whole content, answer keys included, for those who may change it. */
record DraftView(VersionSummary draft, ContentView course) {

  static DraftView of(CourseVersion version, Content content) {
    return new DraftView(version.toSummary(), ContentView.of(content));
  }
}
