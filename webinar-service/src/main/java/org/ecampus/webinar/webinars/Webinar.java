package org.ecampus.webinar.webinars;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.text.LocalizedText;
import org.ecampus.webinar.published.WebinarScheduled;
import org.ecampus.webinar.webinars.model.Publication;
import org.ecampus.webinar.webinars.model.State;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A webinar as a row. */
@Entity
class Webinar {

  @Id UUID id;
  UUID institutionId;
  @Nullable UUID ownerId;

  @Enumerated(EnumType.STRING)
  State state;

  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText titles;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable LocalizedText descriptions;

  Instant startsAt;
  String timeZone;
  int durationMinutes;
  @Nullable Integer capacity;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> languages;

  int effortMinutes;
  int revision;
  Instant createdAt;
  @Nullable Instant publishedAt;

  protected Webinar() {}

  static Webinar draft(UUID ownerId, UUID institutionId, WebinarRequest request, Instant now) {
    Webinar draft = new Webinar();
    draft.id = Ids.next();
    draft.institutionId = institutionId;
    draft.ownerId = ownerId;
    draft.state = State.DRAFT;
    draft.createdAt = now;
    draft.plan(request);
    return draft;
  }

  /** Takes everything over that the request says, as the next revision. */
  final void plan(WebinarRequest request) {
    titles = request.titles();
    descriptions = request.descriptions();
    startsAt = request.startsAt();
    timeZone = request.timeZone();
    durationMinutes = request.durationMinutes();
    capacity = request.capacity();
    languages = new ArrayList<>(new LinkedHashSet<>(request.languages()));
    effortMinutes = request.effortMinutes();
    revision++;
  }

  boolean isDraft() {
    return state == State.DRAFT;
  }

  Publication publish(Instant now) {
    Publication outcome = Publication.of(state, startsAt, now);
    if (outcome instanceof Publication.Scheduled(Instant at)) {
      state = State.PUBLISHED;
      publishedAt = at;
    }
    return outcome;
  }

  WebinarScheduled scheduled(Instant at) {
    return new WebinarScheduled(
        id, institutionId, titles, startsAt, timeZone, durationMinutes, capacity, languages, at);
  }
}
