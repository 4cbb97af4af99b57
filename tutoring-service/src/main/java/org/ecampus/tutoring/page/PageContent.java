package org.ecampus.tutoring.page;

import java.util.Map;

/** Sanitised HTML by language tag, in at least one language. */
record PageContent(Map<String, String> html) {
  PageContent {
    if (html.isEmpty()) {
      throw new IllegalArgumentException("a page needs a text");
    }
  }
}
