package org.ecampus.load.seed;

/** Somebody who can sign in; their password follows from the name, as that of demo accounts. */
public record Account(String username, String learnerId) {}
