package org.ecampus.catalogue.content;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Activity;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.Section;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps the ids a draft has given to its parts, each once, and gives new ones to new parts. */
final class Identities {

  private final Set<UUID> free;

  private Identities(Set<UUID> free) {
    this.free = free;
  }

  static Identities none() {
    return new Identities(new HashSet<>());
  }

  static Identities of(Content content, ActivityKinds kinds) {
    Set<UUID> ids = new HashSet<>();
    content.sections().stream().map(Section::sectionId).forEach(ids::add);
    content.activities().map(Activity::activityId).forEach(ids::add);
    content.activities().flatMap(kinds::partIds).forEach(ids::add);
    return new Identities(ids);
  }

  UUID keep(@Nullable UUID sent, String path) {
    if (sent == null) {
      return Ids.next();
    }
    if (!free.remove(sent)) {
      throw Problems.invalid(path, "is not an id that this draft has given, or is there twice");
    }
    return sent;
  }
}
