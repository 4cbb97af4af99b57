package org.ecampus.catalogue.content.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a learner does in an activity. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Page.class, name = "PAGE"),
  @JsonSubTypes.Type(value = Media.class, name = "MEDIA"),
  @JsonSubTypes.Type(value = FileReference.class, name = "FILE"),
  @JsonSubTypes.Type(value = KnowledgeCheck.class, name = "KNOWLEDGE_CHECK")
})
public sealed interface ActivityContent permits Page, Media, FileReference, KnowledgeCheck {

  /** The name of what it is. */
  default ActivityKind kind() {
    return switch (this) {
      case Page _ -> ActivityKind.PAGE;
      case Media _ -> ActivityKind.MEDIA;
      case FileReference _ -> ActivityKind.FILE;
      case KnowledgeCheck _ -> ActivityKind.KNOWLEDGE_CHECK;
    };
  }
}
