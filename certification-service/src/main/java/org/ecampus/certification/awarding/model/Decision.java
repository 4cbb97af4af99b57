package org.ecampus.certification.awarding.model;

import org.jspecify.annotations.Nullable;

/** What an accomplishment earns: nothing, or exactly one award. */
public sealed interface Decision {
  /** Nothing, and why. */
  record None(Reason reason) implements Decision {}

  /** A certificate of this kind, and the pace when it was far faster than stated. */
  record Award(CertificateKind kind, @Nullable Pace pace) implements Decision {}
}
