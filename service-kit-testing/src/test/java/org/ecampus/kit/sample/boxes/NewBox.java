package org.ecampus.kit.sample.boxes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A box to make. */
public record NewBox(
    @NotBlank @Size(max = 100) @Schema(examples = "Red box") String name,
    @NotNull @Schema(examples = "WOOD") BoxKind kind,
    @Min(0) @Max(1_000) @Schema(examples = "3") int pieces,
    @NotNull LocalizedText labels,
    @Size(max = 10) @Nullable List<@Valid @NotNull Part> parts,
    @Schema(examples = "2026-11-23T09:00:00Z") @Nullable Instant openedAt,
    @Schema(examples = "0190f5a2-7c1e-7d3b-9a55-2f1c0b7e4d11") @Nullable UUID shelf) {
  public NewBox {
    if (pieces == 13) {
      throw new IllegalArgumentException("must not bring bad luck");
    }
  }
}
