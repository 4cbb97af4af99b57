package org.ecampus.enrolment.known;

import java.time.Instant;
import java.util.UUID;

/** What enrolment reads of a certificate that has been taken back. */
record CertificateRevoked(UUID certificateId, Instant revokedAt) {}
