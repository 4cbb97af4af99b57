package org.ecampus.catalogue.content.model;

import java.util.Map;

/** Rich text per language; the HTML is sanitised before it comes here. */
public record Page(Map<String, String> html) implements ActivityContent {

  public Page {
    html = Map.copyOf(html);
  }
}
