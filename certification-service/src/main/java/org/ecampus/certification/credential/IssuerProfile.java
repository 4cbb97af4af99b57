package org.ecampus.certification.credential;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.issuer.Issuer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who issues, as an Open Badges 3.0 profile. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssuerProfile(
    @JsonProperty("@context")
        @Schema(
            name = "@context",
            examples =
                "[\"https://www.w3.org/ns/credentials/v2\",\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]")
        List<String> context,
    @Schema(examples = "https://campus.example.org/api/certification/v1/issuer") String id,
    @Schema(examples = "[\"Profile\"]") List<String> type,
    @Schema(examples = "e-Campus") String name,
    @Schema(
            description = "The institution's own site, if it has named one",
            examples = "https://www.example.org")
        @Nullable String url,
    @Nullable Address address) {

  /** Where the institution is. */
  @Schema(name = "IssuerAddress")
  public record Address(
      @Schema(examples = "[\"Address\"]") List<String> type,
      @Schema(description = "ISO 3166-1 alpha-2", examples = "IT") String addressCountryCode) {
    public Address {
      type = List.copyOf(type);
    }
  }

  public IssuerProfile {
    context = List.copyOf(context);
    type = List.copyOf(type);
  }

  static IssuerProfile of(Issuer issuer, Campus campus) {
    return new IssuerProfile(
        OpenBadge.CONTEXT,
        campus.issuerAddress(issuer.institutionId()),
        List.of("Profile"),
        issuer.name(),
        issuer.brand().website(),
        address(issuer.countryCode()));
  }

  private static @Nullable Address address(@Nullable String country) {
    return country == null ? null : new Address(List.of("Address"), country);
  }
}
