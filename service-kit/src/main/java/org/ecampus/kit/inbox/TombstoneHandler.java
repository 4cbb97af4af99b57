package org.ecampus.kit.inbox;

/**
 * Applies the tombstones of one topic. Every bean of this type is found by the kit, which calls it
 * like an {@link EventHandler}; dead letters of the key are void and are forgotten before.
 */
public interface TombstoneHandler {

  /** The topic, for example {@code ecampus.learners}. */
  String topic();

  /** Takes all earlier facts of the key as never said. */
  void handle(String key);
}
