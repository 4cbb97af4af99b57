package org.ecampus.enrolment.learners;

/** The regions statistics are told by; international officials are a region of their own. */
public enum Region {
  AFRICA,
  AMERICAS,
  ARAB_STATES,
  ASIA_AND_THE_PACIFIC,
  EUROPE_AND_CENTRAL_ASIA,
  INTERNATIONAL_OFFICIALS
}
