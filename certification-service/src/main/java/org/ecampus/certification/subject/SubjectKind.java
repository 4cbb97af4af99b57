package org.ecampus.certification.subject;

/** What kind of thing a certificate certifies. */
public enum SubjectKind {
  COURSE,
  EVENT,
  PROGRAMME,
  PRACTICE
}
