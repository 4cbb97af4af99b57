package org.ecampus.webinar.webinars;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.webinar.webinars.model.State;

@ApplicationScoped
class WebinarRepository implements PanacheRepositoryBase<Webinar, UUID> {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  List<Webinar> published(
      Instant from, Instant before, Optional<String> language, PageRequest request) {
    Optional<Cursor> after = request.cursor(2);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("state", State.PUBLISHED);
    parameters.put("from", after.map(cursor -> cursor.instant(0)).orElse(from));
    parameters.put("id", after.map(cursor -> cursor.uuid(1)).orElse(BEFORE_ALL));
    parameters.put("before", before);
    language.ifPresent(tag -> parameters.put("language", tag));
    return find(
            """
            state = :state and startsAt < :before
            and (startsAt > :from or (startsAt = :from and id > :id))
            %s
            order by startsAt, id
            """
                .formatted(language.isPresent() ? "and array_contains(languages, :language)" : ""),
            parameters)
        .range(0, request.rows() - 1)
        .list();
  }

  List<Webinar> drafts(Optional<UUID> owner, PageRequest request) {
    UUID after = request.cursor(1).map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL);
    Map<String, Object> parameters = new HashMap<>(Map.of("state", State.DRAFT, "id", after));
    owner.ifPresent(id -> parameters.put("owner", id));
    return find(
            "state = :state and id > :id %s order by id"
                .formatted(owner.isPresent() ? "and ownerId = :owner" : ""),
            parameters)
        .range(0, request.rows() - 1)
        .list();
  }

  Optional<Webinar> publishedById(UUID id) {
    return find("id = ?1 and state = ?2", id, State.PUBLISHED).firstResultOptional();
  }

  Optional<Webinar> draftOrPublishedById(UUID id, UUID owner) {
    return find("id = ?1 and (state = ?2 or ownerId = ?3)", id, State.PUBLISHED, owner)
        .firstResultOptional();
  }

  Optional<Webinar> lockOwned(UUID id, UUID owner) {
    return find("id = ?1 and ownerId = ?2", id, owner)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<Webinar> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
