package org.ecampus.enrolment.known;

import java.util.UUID;
import org.ecampus.enrolment.offering.Admission;
import org.ecampus.enrolment.offering.KnownOffering;
import org.ecampus.enrolment.offering.Price;
import org.ecampus.enrolment.offering.SubjectKind;
import org.ecampus.enrolment.offering.Track;
import org.jspecify.annotations.Nullable;

/** What enrolment reads of an offering that has been opened or changed: all of it each time. */
record OfferingChanged(
    UUID offeringId,
    int revision,
    UUID institutionId,
    SubjectKind subjectKind,
    UUID subjectId,
    @Nullable UUID subjectVersion,
    Track track,
    Price price,
    Admission admission,
    @Nullable Integer capacity,
    String language) {

  KnownOffering known() {
    return new KnownOffering(
        offeringId,
        revision,
        institutionId,
        subjectKind,
        subjectId,
        subjectVersion,
        track,
        price,
        admission,
        language);
  }
}
