package org.ecampus.certification.verification;

import java.util.Optional;
import org.ecampus.certification.register.IssuedCertificate;
import org.jspecify.annotations.Nullable;

/** What a look by code found, and whether a name that was sent is the holder's. */
record Looked(Optional<IssuedCertificate> certificate, @Nullable Boolean nameMatches) {

  boolean isMiss() {
    return certificate.isEmpty() || Boolean.FALSE.equals(nameMatches);
  }

  boolean isErased() {
    return certificate.map(one -> one.says().holder().named().isEmpty()).orElse(false);
  }
}
