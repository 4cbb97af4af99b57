package org.ecampus.certification.effort;

/** What kind of event brought the effort. */
public enum EffortSource {
  COURSE_COMPLETION
}
