package org.ecampus.certification.issuing;

/** Whose name goes on the certificate, and the language they read. */
public record HolderFact(String name, String language) {

  /** Whether the name has a letter, so that a certificate with it shows somebody. */
  boolean isSeen() {
    return name.codePoints().anyMatch(Character::isLetter);
  }
}
