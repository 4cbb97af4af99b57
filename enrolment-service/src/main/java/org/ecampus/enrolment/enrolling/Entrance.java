package org.ecampus.enrolment.enrolling;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody finds who has come in to the seats of an offering: the seats, and the learner's
 * enrolment there that has neither ended nor been completed.
 */
record Entrance(OfferingSeats seats, Optional<UUID> held) {}
