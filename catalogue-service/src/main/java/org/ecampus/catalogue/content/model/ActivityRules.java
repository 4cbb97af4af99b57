package org.ecampus.catalogue.content.model;

import java.util.stream.Stream;

/** What activities must have to be published; every kind has rules of its own. */
@FunctionalInterface
public interface ActivityRules {

  /** Everything that is missing, by its place in the activity. */
  Stream<Shortcoming> check(Activity activity);
}
