package org.ecampus.catalogue.kind.poll;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ecampus.kit.text.LocalizedText;

/** A question without a right answer, and what the tutor will say to it. */
record Poll(
    @NotNull LocalizedText question,
    @NotNull @Size(max = 5) List<@NotNull LocalizedText> choices,
    @Size(max = 100) String tutorsNote) {}
