package org.ecampus.certification.credential;

import java.util.List;

/** All public keys that ever signed a credential, retired ones too. */
public record JwkSet(List<PublicJwk> keys) {
  public JwkSet {
    keys = List.copyOf(keys);
  }
}
