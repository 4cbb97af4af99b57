package org.ecampus.certification.published;

import java.time.Instant;
import java.util.UUID;

/** A certificate was revoked; why is not for everyone and stays here. */
public record CertificateRevoked(
    UUID certificateId, UUID learnerId, UUID courseId, UUID courseVersionId, Instant revokedAt) {}
