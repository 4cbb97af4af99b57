package org.ecampus.certification.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a certificate no longer counts, since when and why; the reason goes with its holder. */
public record Revocation(Instant at, @Nullable String reason) {}
