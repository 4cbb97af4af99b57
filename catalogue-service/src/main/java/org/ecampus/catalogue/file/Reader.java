package org.ecampus.catalogue.file;

import java.util.UUID;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;

/** Who asks for a file; nobody in particular owns nothing. */
record Reader(UUID id, boolean all) {

  private static final UUID NOBODY = new UUID(0, 0);

  static Reader of(Caller caller) {
    return caller.isAnonymous()
        ? new Reader(NOBODY, false)
        : new Reader(caller.id(), caller.is(Roles.ADMINISTRATOR));
  }
}
