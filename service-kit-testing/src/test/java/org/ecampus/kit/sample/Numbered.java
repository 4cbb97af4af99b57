package org.ecampus.kit.sample;

/** The fact of the sample service: the number'th thing that happened to a key. */
public record Numbered(int number) {}
