package org.ecampus.certification.register;

import java.time.Instant;

/** That a certificate no longer counts, since when and why. */
public record Revocation(Instant at, String reason) {}
