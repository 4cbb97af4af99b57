package org.ecampus.enrolment.institutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.ecampus.enrolment.learners.Countries;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Institutions;

/** Checks what is said about an institution; a refusal names the field. */
@ApplicationScoped
class DetailsCheck {

  private final Countries countries;

  DetailsCheck(Countries countries) {
    this.countries = countries;
  }

  void require(UUID institutionId, Details said) {
    boolean isCentre = institutionId.equals(Institutions.CENTRE);
    if (isCentre != (said.kind() == InstitutionKind.CENTRE)) {
      throw Problems.invalid("kind", "there is one centre, and it exists");
    }
    if (countries.regionOf(said.countryCode()).isEmpty()) {
      throw Problems.invalid("countryCode", "is no ISO 3166-1 country");
    }
    String website = said.website();
    if (website != null && !isHttps(website)) {
      throw Problems.invalid("brand.website", "is no https address");
    }
  }

  private static boolean isHttps(String said) {
    try {
      URI address = URI.create(said);
      return "https".equals(address.getScheme()) && address.getHost() != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
