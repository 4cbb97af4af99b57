package org.ecampus.tutoring.known;

/** An open enrolment with the course version it is for. */
public record EnrolledCourse(Enrolled enrolment, CourseVersion course) {}
