package org.ecampus.tutoring.media;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.tutoring.kind.ActivityKind;
import org.ecampus.tutoring.kind.Visit;
import org.ecampus.tutoring.kind.model.CompletionRule;

/** A medium, which nobody comes back from to say that it was played. */
@ApplicationScoped
class MediaKind implements ActivityKind<MediaContent> {

  @Override
  public String name() {
    return "MEDIA";
  }

  @Override
  public Class<MediaContent> contentType() {
    return MediaContent.class;
  }

  @Override
  public CompletionRule completedBy() {
    return CompletionRule.OPENING_OR_OWN_MARK;
  }

  @Override
  public Object show(MediaContent content, Visit visit) {
    return content;
  }
}
