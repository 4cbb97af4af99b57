package org.ecampus.enrolment.offering;

/** How an offering is taught. */
public enum Track {
  SELF_PACED,
  TUTORED,
  WEBINAR,
  FACE_TO_FACE,
  BLENDED
}
