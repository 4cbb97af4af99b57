package org.ecampus.catalogue.content;

/** Content as it is stored, with what lists show of it beside. */
public record Document(String json, String title, int effortMinutes) {}
