package org.ecampus.tutoring.known;

/** What an offering is a run of. */
enum SubjectKind {
  COURSE,
  PROGRAMME
}
