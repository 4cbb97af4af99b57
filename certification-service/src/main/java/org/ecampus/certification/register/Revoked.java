package org.ecampus.certification.register;

import java.time.Instant;
import java.util.UUID;

/** That a certificate was revoked now; names nobody, because it is kept for repeated requests. */
public record Revoked(UUID certificateId, Instant at) {}
