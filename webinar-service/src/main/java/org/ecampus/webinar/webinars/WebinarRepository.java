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
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
import org.ecampus.webinar.webinars.model.State;

/** Webinars: published ones for everybody, others by scope. */
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

  List<Webinar> drafts(Scope scope, PageRequest request) {
    UUID after = request.cursor(1).map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL);
    ScopeFilter inScope = inScope(scope);
    return find(
            "state = :state and id > :after" + inScope.condition() + " order by id",
            with(inScope, Map.of("state", State.DRAFT, "after", after)))
        .range(0, request.rows() - 1)
        .list();
  }

  Optional<Webinar> draft(UUID id, Scope scope) {
    ScopeFilter inScope = inScope(scope);
    return find(
            "id = :id and state = :state" + inScope.condition(),
            with(inScope, Map.of("id", id, "state", State.DRAFT)))
        .firstResultOptional();
  }

  Optional<Webinar> publishedById(UUID id) {
    return find("id = ?1 and state = ?2", id, State.PUBLISHED).firstResultOptional();
  }

  Optional<Webinar> lock(UUID id, Scope scope) {
    ScopeFilter inScope = inScope(scope);
    return find("id = :id" + inScope.condition(), with(inScope, Map.of("id", id)))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Cuts the person off their webinars, and says how many those were. */
  int disown(UUID ownerId) {
    return update("ownerId = null where ownerId = ?1", ownerId);
  }

  private static ScopeFilter inScope(Scope scope) {
    return ScopeFilter.of(scope, "ownerId", "institutionId");
  }

  private static Map<String, Object> with(ScopeFilter filter, Map<String, Object> others) {
    Map<String, Object> parameters = new HashMap<>(others);
    parameters.putAll(filter.parameters());
    return parameters;
  }
}
