package org.ecampus.tutoring.offering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.Price;
import org.ecampus.tutoring.known.model.Track;
import org.jspecify.annotations.Nullable;

/** A run of a course that was opened; the institution owns it and issues its certificates. */
@Entity
@Table(name = "offering")
class Offering {
  @Id UUID offeringId;
  UUID institutionId;
  UUID courseId;
  UUID courseVersionId;

  @Enumerated(EnumType.STRING)
  Track track;

  @Embedded
  @AttributeOverride(name = "kind", column = @Column(name = "price_kind"))
  @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
  @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
  @AttributeOverride(name = "sponsor", column = @Column(name = "price_sponsor"))
  Price price;

  @Enumerated(EnumType.STRING)
  Admission admission;

  @Nullable Integer capacity;
  String language;
  @Nullable LocalDate startsOn;
  int revision;
  Instant openedAt;
  Instant changedAt;

  static Offering of(UUID id, UUID owner, CourseVersion course, OfferingRequest wanted) {
    Offering offering = new Offering();
    offering.offeringId = id;
    offering.institutionId = owner;
    offering.courseId = course.courseId();
    offering.courseVersionId = course.courseVersionId();
    offering.track = course.track();
    offering.price = wanted.price();
    offering.admission = wanted.admission();
    offering.capacity = wanted.capacity();
    offering.language = wanted.language();
    offering.startsOn = wanted.startsOn();
    return offering;
  }

  void opened(Instant now) {
    revision = 1;
    openedAt = now;
    changedAt = now;
  }

  void change(OfferingChangeRequest wanted, Instant now) {
    price = wanted.price();
    admission = wanted.admission();
    capacity = wanted.capacity();
    language = wanted.language();
    startsOn = wanted.startsOn();
    revision++;
    changedAt = now;
  }
}
