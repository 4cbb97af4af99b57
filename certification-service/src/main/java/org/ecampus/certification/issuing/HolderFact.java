package org.ecampus.certification.issuing;

/** Whose name goes on the certificate, and the language they read. */
public record HolderFact(String name, String language) {}
