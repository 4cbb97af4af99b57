package org.ecampus.kit.replica;

import java.time.Duration;

/**
 * A bean that keeps in memory what stands in the database and follows it. Requests that wait for
 * the effect of an event wait for these, too.
 */
public interface FollowsDatabase {

  /**
   * Waits until everything that is committed at the time of the call is kept here, and says whether
   * it is; false after at most the given time.
   */
  boolean catchesUp(Duration atMost);
}
