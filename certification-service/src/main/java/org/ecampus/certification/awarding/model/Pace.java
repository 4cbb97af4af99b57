package org.ecampus.certification.awarding.model;

/**
 * That something was completed far faster than its stated effort: in these whole minutes, and
 * whether paper, page and JSON of the certificate show it.
 */
public record Pace(int elapsedMinutes, boolean shown) {}
