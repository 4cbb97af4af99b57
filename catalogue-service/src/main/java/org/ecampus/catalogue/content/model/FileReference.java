package org.ecampus.catalogue.content.model;

import java.util.UUID;

/** A file of a course: its id, the name to offer, its IANA media type, its size in bytes. */
public record FileReference(UUID fileId, String name, String mediaType, long size) {}
