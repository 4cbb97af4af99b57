package org.ecampus.kit.inbox;

/** A message after a first look: what it is to this service, before anything is done about it. */
sealed interface Arrival {

  /** No handler of this service listens to it. */
  record Foreign() implements Arrival {}

  /** It claims to be what nobody publishes there. */
  record Forged(Message message) implements Arrival {}

  /** It is for this service and no event. */
  record Malformed(Message message, MalformedEventException cause) implements Arrival {}

  /** An event that a handler of this service applies. */
  record Heard(Message message, Envelope event) implements Arrival {}
}
