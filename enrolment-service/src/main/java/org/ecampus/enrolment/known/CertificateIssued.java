package org.ecampus.enrolment.known;

import java.time.Instant;
import java.util.UUID;

/** What enrolment reads of a certificate. */
record CertificateIssued(
    UUID certificateId, UUID learnerId, UUID courseVersionId, Instant issuedAt) {}
