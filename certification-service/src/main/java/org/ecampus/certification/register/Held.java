package org.ecampus.certification.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a certificate exists, and who holds it unless they were erased. */
record Held(UUID certificateId, @Nullable UUID learnerId) {}
