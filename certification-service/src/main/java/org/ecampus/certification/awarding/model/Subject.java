package org.ecampus.certification.awarding.model;

/** What a rule looks at. */
public enum Subject {
  COURSE,
  PROGRAMME
}
