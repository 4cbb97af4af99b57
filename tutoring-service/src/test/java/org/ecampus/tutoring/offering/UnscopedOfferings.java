package org.ecampus.tutoring.offering;

import java.util.List;
import java.util.UUID;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.jspecify.annotations.Nullable;

/** The mutant: forgets whose rows it was asked for. */
class UnscopedOfferings extends OfferingRepository {

  @Override
  List<Offering> page(Scope scope, @Nullable UUID courseId, PageRequest page) {
    return super.page(new Scope.All(), courseId, page);
  }
}
