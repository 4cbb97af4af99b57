package org.ecampus.catalogue.content.model;

/** Something that keeps a course from being published: where in the document, and what. */
public record Shortcoming(String where, String what) {}
