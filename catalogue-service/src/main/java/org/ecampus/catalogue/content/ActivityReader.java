package org.ecampus.catalogue.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Activity;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.kit.http.Problems;

/** Turns an activity as sent into one that can be stored, or refuses it. */
record ActivityReader(
    ActivityKinds kinds,
    StrictContent strict,
    Identities identities,
    Map<UUID, FileReference> files) {

  Activity read(ActivityRequest body, String path) {
    return new Activity(
        identities.keep(body.activityId(), path + ".activityId"),
        body.kind(),
        Titles.checked(body.titles(), path),
        body.effortMinutes(),
        content(body, path));
  }

  private ObjectNode content(ActivityRequest body, String path) {
    var sent = new SentContent(body.content(), path + ".content", strict, identities, files);
    return kinds
        .read(body.kind(), sent)
        .orElseThrow(() -> Problems.invalid(path + ".kind", "must be one of " + kinds.names()));
  }
}
