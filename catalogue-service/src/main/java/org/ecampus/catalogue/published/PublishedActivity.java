package org.ecampus.catalogue.published;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.ecampus.catalogue.content.ActivityKinds;
import org.ecampus.catalogue.content.model.Activity;
import org.ecampus.kit.text.LocalizedText;

/** An activity in the fact of publication, with the answer key, for services to judge by. */
record PublishedActivity(
    UUID activityId, String kind, LocalizedText titles, int effortMinutes, ObjectNode content) {

  static PublishedActivity of(Activity activity, ActivityKinds kinds) {
    return new PublishedActivity(
        activity.activityId(),
        activity.kind(),
        activity.titles(),
        activity.effortMinutes(),
        kinds.published(activity));
  }
}
