package org.ecampus.enrolment.known;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What enrolment reads of a certificate: whose it is, and for what. */
record CertificateIssued(
    UUID certificateId,
    UUID learnerId,
    String subjectKind,
    UUID subjectId,
    @Nullable UUID subjectVersion,
    Instant issuedAt) {}
