package org.ecampus.enrolment.people;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who can sign in; her id is the subject of her tokens. */
record Person(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d") UUID personId,
    @Schema(examples = "amina") String username) {}
