package org.ecampus.kit.spoiled.three;

/** Is named neither request nor view. */
public record SpoiledAnswer(String text) {}
