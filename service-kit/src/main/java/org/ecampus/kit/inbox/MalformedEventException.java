package org.ecampus.kit.inbox;

/** The bytes are no event that we could ever apply; trying again will not help. */
class MalformedEventException extends RuntimeException {

  MalformedEventException(String message) {
    super(message);
  }

  MalformedEventException(String message, Throwable cause) {
    super(message, cause);
  }
}
