package org.ecampus.enrolment.learners;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learner under a new name, and the certificates that show the old one. */
record NameChangeView(
    LearnerView learner,
    @Schema(
            description = "Valid certificates to be issued again, at most 1,000",
            examples = "[\"01991b5e-7a30-7c4d-8f00-9f8e7d6c5b4a\"]")
        List<UUID> certificateIds) {

  NameChangeView {
    certificateIds = List.copyOf(certificateIds);
  }
}
