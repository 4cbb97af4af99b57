package org.ecampus.kit.sample.boxes;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A box as clients see it. */
public record BoxView(
    @Schema(examples = "0190f5a2-7c1e-7d3b-9a55-2f1c0b7e4d11") UUID id,
    @Schema(examples = "Red box") String name,
    @Schema(examples = "WOOD") BoxKind kind,
    @Schema(examples = "3") int pieces,
    LocalizedText labels,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant madeAt,
    @Schema(examples = "1") int revision) {
  static BoxView of(Box box) {
    return new BoxView(
        box.id, box.name, box.kind, box.pieces, box.labels, box.madeAt, box.revision);
  }
}
