package org.ecampus.enrolment.offering;

/** What an offering is a run of. */
public enum SubjectKind {
  COURSE,
  PROGRAMME
}
