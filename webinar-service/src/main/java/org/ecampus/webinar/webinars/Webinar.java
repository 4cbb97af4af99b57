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

@Entity
class Webinar {

  @Id UUID id;
  UUID ownerId;

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
  Instant createdAt;
  @Nullable Instant publishedAt;

  protected Webinar() {}

  static Webinar draft(UUID ownerId, NewWebinar described, Instant now) {
    Webinar draft = new Webinar();
    draft.id = Ids.next();
    draft.ownerId = ownerId;
    draft.state = State.DRAFT;
    draft.titles = described.titles();
    draft.descriptions = described.descriptions();
    draft.startsAt = described.startsAt();
    draft.timeZone = described.timeZone();
    draft.durationMinutes = described.durationMinutes();
    draft.capacity = described.capacity();
    draft.languages = new ArrayList<>(new LinkedHashSet<>(described.languages()));
    draft.effortMinutes = described.effortMinutes();
    draft.createdAt = now;
    return draft;
  }

  UUID id() {
    return id;
  }

  Instant startsAt() {
    return startsAt;
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
        id, titles, startsAt, timeZone, durationMinutes, capacity, languages, at);
  }

  WebinarView view() {
    return new WebinarView(
        id,
        state,
        titles,
        descriptions,
        startsAt,
        timeZone,
        durationMinutes,
        capacity,
        languages,
        effortMinutes,
        publishedAt);
  }
}
