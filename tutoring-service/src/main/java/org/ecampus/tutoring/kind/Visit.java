package org.ecampus.tutoring.kind;

import java.util.UUID;
import org.ecampus.kit.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Which learner looks at which activity of which course version, whether they have completed it,
 * the score they have in per cent where it is judged, and the languages they want.
 */
public record Visit(
    UUID learnerId,
    UUID courseVersionId,
    UUID activityId,
    boolean completed,
    @Nullable Integer scorePercent,
    Languages languages) {}
