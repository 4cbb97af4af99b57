package org.ecampus.certification.register;

import java.util.Optional;
import java.util.UUID;

/** Whose certificate it is. */
public sealed interface Holder {

  /** A learner, by the name that stands on the certificate. */
  record Named(UUID learnerId, String name) implements Holder {
    public Named {
      if (name.codePoints().noneMatch(Character::isLetter)) {
        throw new IllegalArgumentException("a holder has a name that can be seen");
      }
    }
  }

  /** Somebody whose data were erased; whoever knows the name can have it compared. */
  record Erased(NameHash name) implements Holder {}

  /** Whether the holder goes by this name, however it is spaced and in whatever case. */
  default boolean isNamed(String stated) {
    return switch (this) {
      case Named named -> NameHash.normal(named.name()).equals(NameHash.normal(stated));
      case Erased erased -> erased.name().matches(stated);
    };
  }

  /** The learner and the name; empty when they were erased. */
  default Optional<Named> named() {
    return this instanceof Named named ? Optional.of(named) : Optional.empty();
  }
}
