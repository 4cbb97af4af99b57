package org.ecampus.enrolment.institutions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.paging.PageRequest;

/** The institutions there are; they are no secret among those who administer. */
@ApplicationScoped
class InstitutionRepository implements PanacheRepositoryBase<Institution, UUID> {

  /** Before every identifier there can be. */
  private static final UUID START = new UUID(0, 0);

  List<Institution> byId(PageRequest page) {
    UUID after = page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(START);
    return find("id > ?1 order by id", after).page(0, page.rows()).list();
  }
}
