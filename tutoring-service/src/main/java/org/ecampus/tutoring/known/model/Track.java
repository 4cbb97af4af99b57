package org.ecampus.tutoring.known.model;

/** How a course is taught. */
public enum Track {
  SELF_PACED,
  TUTORED,
  WEBINAR,
  FACE_TO_FACE,
  BLENDED
}
