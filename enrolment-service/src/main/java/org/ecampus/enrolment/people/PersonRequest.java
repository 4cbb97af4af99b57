package org.ecampus.enrolment.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
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
    @Schema(description = "BCP 47", examples = "fr")
        @NotNull
        @Size(max = 35)
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,16}")
        String language,
    @Schema(examples = "learner") @NotNull PersonRole role,
    @Schema(
            description =
                "By the policy of the realm; without it, she sets one by 'Forgot password' and"
                    + " e-mail",
            examples = "correct-horse-battery")
        @Size(min = 1, max = 128)
        @Nullable String initialPassword,
    @Schema(
            description =
                "Whether she has to change it when she first signs in; if left out, she has not",
            examples = "true")
        @Nullable Boolean passwordIsTemporary) {

  String loginName() {
    return username == null ? email.toLowerCase(Locale.ROOT) : username;
  }
}
