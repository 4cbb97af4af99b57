package org.ecampus.certification.awarding.model;

/** How a course is learned. */
public enum Track {
  SELF_PACED,
  TUTORED,
  WEBINAR,
  FACE_TO_FACE,
  BLENDED
}
