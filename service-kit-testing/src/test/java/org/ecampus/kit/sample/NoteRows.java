package org.ecampus.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.erasure.PersonalRows;

/** Notes under the id of a person are the person's. */
@ApplicationScoped
class NoteRows implements PersonalRows {

  private final Notes notes;

  NoteRows(Notes notes) {
    this.notes = notes;
  }

  @Override
  public String table() {
    return "note";
  }

  @Override
  public int forget(UUID personId) {
    return notes.forget(personId.toString());
  }
}
