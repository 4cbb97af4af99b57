package org.ecampus.catalogue.listing;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * Told within this process: it has read that these courses have changed, by whichever replica. What
 * is kept of them in memory is old.
 */
public record ListingFollowed(Set<UUID> courseIds) {

  public ListingFollowed {
    courseIds = Collections.unmodifiableSet(courseIds);
  }
}
