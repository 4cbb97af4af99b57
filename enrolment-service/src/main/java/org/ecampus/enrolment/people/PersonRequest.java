package org.ecampus.enrolment.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who is to be able to sign in. */
record PersonRequest(
    @Schema(description = "Without it, the e-mail address", examples = "amina")
        @Size(min = 3, max = 100)
        @Pattern(regexp = "[a-z0-9._@+-]+")
        @Nullable String username,
    @Schema(examples = "amina@example.org") @NotNull @Email @Size(max = 250) String email,
    @Schema(examples = "Amina") @NotBlank @Size(max = 100) String givenName,
    @Schema(examples = "Diallo") @NotBlank @Size(max = 100) String familyName,
    @Schema(description = "BCP 47", examples = "fr") @NotBlank @Size(max = 35) String language,
    @Schema(examples = "learner") @NotNull PersonRole role,
    @Schema(
            description = "The learner without an account whom this account is to belong to",
            examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d")
        @Nullable UUID learnerId,
    @Schema(
            description =
                "By the policy of the realm; without it, they set one by 'Forgot password' and"
                    + " e-mail",
            examples = "correct-horse-battery")
        @Size(min = 1, max = 128)
        @Nullable String initialPassword,
    @Schema(
            description =
                "Whether they have to change it when they first sign in; anything but true is for"
                    + " demonstrations on a laptop",
            defaultValue = "true",
            examples = "true")
        @Nullable Boolean passwordIsTemporary) {

  String loginName() {
    return username == null ? email.toLowerCase(Locale.ROOT) : username;
  }

  boolean isPasswordTemporary() {
    return passwordIsTemporary == null || passwordIsTemporary;
  }
}
