package org.ecampus.certification.published;

import java.time.Instant;
import java.util.UUID;

/** A certificate was issued. */
public record CertificateIssued(
    UUID certificateId,
    UUID learnerId,
    UUID courseId,
    UUID courseVersionId,
    String kind,
    String serialNumber,
    int effortMinutes,
    Instant issuedAt) {}
