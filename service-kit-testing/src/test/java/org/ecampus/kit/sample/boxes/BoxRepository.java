package org.ecampus.kit.sample.boxes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BoxRepository implements PanacheRepositoryBase<Box, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  List<Box> list(PageRequest page, @Nullable BoxKind kind) {
    UUID after = page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(FIRST);
    String kinds = kind == null ? "" : " and kind = ?2";
    Object[] values = kind == null ? new Object[] {after} : new Object[] {after, kind};
    return find("id > ?1" + kinds + " order by id", values).range(0, page.rows() - 1).list();
  }

  Optional<Box> find(UUID id, UUID owner) {
    return find("id = ?1 and owner = ?2", id, owner).firstResultOptional();
  }
}
