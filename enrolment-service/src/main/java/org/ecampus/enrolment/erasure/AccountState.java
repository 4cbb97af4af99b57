package org.ecampus.enrolment.erasure;

/** What has become of the account of an erased learner. */
enum AccountState {
  /** It is being deleted, or will be tried again. */
  PENDING,
  /** There is no such account any more. */
  DELETED,
  /** It could not be deleted; ordering the erasure again tries again. */
  FAILED
}
