package org.ecampus.enrolment.people;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who can sign in; the id is the subject of their tokens. */
record PersonView(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-7a8b9c0d1e2f") UUID personId,
    @Schema(
            description =
                "As whom they learn; the same, unless the account was joined to a learner",
            examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d")
        UUID learnerId,
    @Schema(examples = "amina") String username) {}
