package org.ecampus.kit.http;

/**
 * One thing wrong with the input: where, as a path in the JSON body or the name of a parameter, and
 * what.
 */
public record FieldError(String field, String message) {}
