package org.ecampus.certification.issuing;

import java.util.UUID;

/** The certificate that was issued anew; names nobody, because it is kept for repeated requests. */
public record Reissued(UUID certificateId) {}
