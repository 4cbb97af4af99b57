package org.ecampus.certification.issuer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An institution in the register of issuers, in its latest revision. */
@Entity
@Table(name = "issuer")
class IssuerRow {
  @Id UUID institutionId;

  int revision;

  String name;

  @Nullable String countryCode;

  @Nullable String primaryColour;

  @Nullable String website;

  String serialFormat;

  Issuer toIssuer() {
    return new Issuer(
        institutionId,
        name,
        countryCode,
        new Brand(primaryColour, website),
        new SerialFormat(serialFormat));
  }
}
