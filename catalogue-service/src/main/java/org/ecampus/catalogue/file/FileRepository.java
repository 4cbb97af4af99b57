package org.ecampus.catalogue.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;

/** Files, reached by those who may see them before their course is published. */
@ApplicationScoped
class FileRepository implements PanacheRepositoryBase<StoredFile, UUID> {

  private static final String DISOWN = "UPDATE file SET owner_id = NULL WHERE owner_id = :person";

  Optional<StoredFile> inScope(UUID id, Scope scope) {
    ScopeFilter within = ScopeFilter.of(scope, "ownerId", "institutionId");
    Map<String, Object> parameters = new HashMap<>(within.parameters());
    parameters.put("id", id);
    return find("id = :id" + within.condition(), parameters).firstResultOptional();
  }

  List<StoredFile> of(Collection<UUID> ids, Collection<UUID> owners) {
    return list("id in ?1 and ownerId in ?2", ids, owners);
  }

  /** Cuts what this person uploaded from them and says how many files that were. */
  int disown(UUID personId) {
    return getEntityManager()
        .createNativeQuery(DISOWN)
        .setParameter("person", personId)
        .executeUpdate();
  }
}
