package org.ecampus.enrolment.enrolling;

import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Application.Terms;
import org.jspecify.annotations.Nullable;

/** The conditions of an offering as they are just now, and the version that newcomers study. */
record TermsInForce(Terms terms, @Nullable UUID subjectVersion) {}
