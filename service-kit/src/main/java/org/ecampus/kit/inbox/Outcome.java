package org.ecampus.kit.inbox;

/** What became of a message. */
public enum Outcome {
  /** Its effect is committed. */
  APPLIED,
  /** Its effect had been committed before. */
  DUPLICATE,
  /** It is forged: events of its type come on another topic or from another source. */
  REFUSED,
  /** No handler of this service listens to its type. */
  SKIPPED,
  /** It waits among the dead letters behind an earlier event of its key. */
  PARKED,
  /** It lies among the dead letters with the cause why it could not be applied. */
  DEAD
}
