package org.ecampus.catalogue.kind.media;

import jakarta.inject.Singleton;
import org.ecampus.catalogue.content.ActivityKind;
import org.ecampus.catalogue.content.SentContent;

/** A medium to play. */
@Singleton
class MediaActivity implements ActivityKind<MediaContent> {

  @Override
  public String name() {
    return "MEDIA";
  }

  @Override
  public Class<MediaContent> type() {
    return MediaContent.class;
  }

  @Override
  public MediaContent read(SentContent sent) {
    try {
      return new MediaContent(sent.as(MediaRequest.class).url());
    } catch (IllegalArgumentException unsafe) {
      throw sent.refusal("url", String.valueOf(unsafe.getMessage()));
    }
  }
}
