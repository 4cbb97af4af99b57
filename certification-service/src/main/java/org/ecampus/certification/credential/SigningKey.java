package org.ecampus.certification.credential;

import java.security.PrivateKey;
import java.util.UUID;

/** A key in use, ready to sign: its name as an address, and its private half. */
record SigningKey(UUID keyId, String kid, PrivateKey privateKey) {
  @Override
  public String toString() {
    return "SigningKey[" + kid + "]";
  }
}
