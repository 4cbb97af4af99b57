package org.ecampus.certification.awarding.model;

/**
 * That something was completed far faster than its stated effort: in these whole minutes, and
 * whether the certificate shows it: on paper, page, in JSON and in the credential, all alike.
 */
public record Pace(int elapsedMinutes, boolean shown) {}
