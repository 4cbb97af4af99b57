package org.ecampus.certification.credential;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public Ed25519 key (RFC 8037); it has no private part to give away. */
public record PublicJwk(
    @Schema(examples = "OKP") String kty,
    @Schema(examples = "Ed25519") String crv,
    @Schema(examples = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo") String x,
    @Schema(
            description = "The address of this key",
            examples =
                "https://campus.example.org/api/certification/v1/keys/01990c5e-6f5b-7d1a-9a47-0f2a4c1b7e10")
        String kid,
    @Schema(examples = "sig") String use,
    @Schema(examples = "EdDSA") String alg) {}
