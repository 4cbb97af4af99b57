package org.ecampus.certification.awarding.model;

import java.util.Optional;

/** What an accomplishment earns: exactly one of these, never two. */
public sealed interface Decision {
  /** Nothing, and why. */
  record None(Reason reason) implements Decision {}

  /** A certificate of participation. */
  record Participation() implements Decision {}

  /** A certificate of achievement. */
  record Achievement() implements Decision {}

  /** A diploma. */
  record Diploma() implements Decision {}

  /** Why nothing was earned. */
  enum Reason {
    NO_RULE_APPLIES,
    EFFORT_OUTSIDE_EVERY_BAND,
    ASSESSMENT_NOT_PASSED
  }

  /** The kind of certificate that follows; empty when nothing was earned. */
  default Optional<CertificateKind> kind() {
    return switch (this) {
      case None _ -> Optional.empty();
      case Participation _ -> Optional.of(CertificateKind.PARTICIPATION);
      case Achievement _ -> Optional.of(CertificateKind.ACHIEVEMENT);
      case Diploma _ -> Optional.of(CertificateKind.DIPLOMA);
    };
  }

  /** The decision for this kind of certificate. */
  static Decision of(CertificateKind kind) {
    return switch (kind) {
      case PARTICIPATION -> new Participation();
      case ACHIEVEMENT -> new Achievement();
      case DIPLOMA -> new Diploma();
    };
  }
}
