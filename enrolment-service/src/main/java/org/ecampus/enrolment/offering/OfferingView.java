package org.ecampus.enrolment.offering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run of a course or programme as it stands, with the rules that apply to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferingView(
    @Schema(
            description = "That of the course where it is the standing offering of a course",
            examples = "01991b5e-7a30-7c4d-8f00-0a1b2c3d4e5f")
        UUID offeringId,
    @Schema(
            description = "The institution that owns it and issues its certificates",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(examples = "COURSE") SubjectKind subjectKind,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-0a1b2c3d4e5f") UUID subjectId,
    @Schema(
            description = "The version that newcomers study; absent for programmes",
            examples = "01991b5e-7a30-7c4d-8f00-1b2c3d4e5f60")
        @Nullable UUID subjectVersion,
    @Schema(examples = "SELF_PACED") Track track,
    Price price,
    @Schema(examples = "OPEN") Admission admission,
    @Schema(
            description = "BCP 47; absent where all languages of the course are offered",
            examples = "fr")
        @Nullable String language,
    @Schema(description = "Whether newcomers are taken at all", examples = "true") boolean open) {}
