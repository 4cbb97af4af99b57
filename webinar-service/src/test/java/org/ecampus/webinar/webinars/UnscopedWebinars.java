package org.ecampus.webinar.webinars;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;

/** The mutant: forgets whose drafts it was asked for. */
class UnscopedWebinars extends WebinarRepository {

  @Override
  List<Webinar> drafts(Scope scope, PageRequest request) {
    return super.drafts(new Scope.All(), request);
  }

  @Override
  Optional<Webinar> draft(UUID id, Scope scope) {
    return super.draft(id, new Scope.All());
  }
}
