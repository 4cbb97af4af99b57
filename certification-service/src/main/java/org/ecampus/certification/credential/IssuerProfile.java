package org.ecampus.certification.credential;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who issues, as an Open Badges 3.0 profile. */
public record IssuerProfile(
    @JsonProperty("@context")
        @Schema(
            name = "@context",
            examples =
                "[\"https://www.w3.org/ns/credentials/v2\",\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]")
        List<String> context,
    @Schema(examples = "https://campus.example.org/api/certification/v1/issuer") String id,
    @Schema(examples = "[\"Profile\"]") List<String> type,
    @Schema(examples = "e-Campus") String name) {

  public IssuerProfile {
    context = List.copyOf(context);
    type = List.copyOf(type);
  }
}
