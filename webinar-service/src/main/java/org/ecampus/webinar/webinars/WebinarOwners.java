package org.ecampus.webinar.webinars;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.erasure.PersonalRows;

/** Whose the webinars are: those of an erased person stay, as their institution's alone. */
@ApplicationScoped
class WebinarOwners implements PersonalRows {

  private final WebinarRepository webinars;

  WebinarOwners(WebinarRepository webinars) {
    this.webinars = webinars;
  }

  @Override
  public String table() {
    return "webinar";
  }

  @Override
  public int forget(UUID personId) {
    return webinars.disown(personId);
  }
}
