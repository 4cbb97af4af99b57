package org.ecampus.enrolment.offering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offering as its opener says it is, in the revision that says so; all of it each time. */
public record KnownOffering(
    UUID offeringId,
    int revision,
    UUID institutionId,
    SubjectKind subjectKind,
    UUID subjectId,
    @Nullable UUID subjectVersion,
    Track track,
    Price price,
    Admission admission,
    @Nullable String language) {}
