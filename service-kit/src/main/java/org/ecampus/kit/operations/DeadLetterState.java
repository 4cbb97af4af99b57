package org.ecampus.kit.operations;

/** What has become of an event that could not be applied. */
public enum DeadLetterState {
  WAITING,
  DISMISSED
}
