package org.ecampus.enrolment.institutions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An institution as it is now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InstitutionView(
    @Schema(examples = "01990000-0000-7000-8000-0000000000a1") UUID institutionId,
    @Schema(description = "Grows by one with each change", examples = "1") int revision,
    @Schema(examples = "Institut national du travail") String name,
    @Schema(examples = "UNIVERSITY_OR_TRAINING_INSTITUTION") InstitutionKind kind,
    @Schema(examples = "SN") String countryCode,
    @Nullable Brand brand,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant changedAt) {

  static InstitutionView of(Institution institution) {
    return new InstitutionView(
        institution.id,
        institution.revision,
        institution.name,
        institution.kind,
        institution.countryCode,
        institution.brand(),
        institution.changedAt);
  }
}
