package org.ecampus.enrolment.institutions;

import org.jspecify.annotations.Nullable;

/** What can be said about an institution. */
record Details(String name, InstitutionKind kind, String countryCode, @Nullable Brand brand) {

  Details {
    name = name.strip();
  }

  @Nullable String primaryColour() {
    return brand == null ? null : brand.primaryColour();
  }

  @Nullable String website() {
    return brand == null ? null : brand.website();
  }
}
