package org.ecampus.certification.known;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.awarding.model.Track;

/** What we read of a completed course. */
record CourseCompleted(
    UUID learnerId,
    UUID courseId,
    UUID courseVersionId,
    Track track,
    Instant startedAt,
    Instant completedAt,
    int effortMinutes,
    boolean assessedPassed) {}
