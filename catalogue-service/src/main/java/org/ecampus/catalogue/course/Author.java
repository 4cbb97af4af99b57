package org.ecampus.catalogue.course;

import java.util.UUID;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;

/** Who writes: a tutor reaches her own courses, an administrator all. */
record Author(UUID id, boolean all) {

  static Author of(Caller caller) {
    return new Author(caller.id(), caller.is(Roles.ADMINISTRATOR));
  }
}
