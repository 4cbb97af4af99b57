package org.ecampus.certification.issuer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An institution as it issues certificates: its name, its brand, how its serials are written. */
public record Issuer(
    UUID institutionId,
    String name,
    @Nullable String countryCode,
    Brand brand,
    SerialFormat serialFormat) {}
