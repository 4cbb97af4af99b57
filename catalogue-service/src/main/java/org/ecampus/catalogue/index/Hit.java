package org.ecampus.catalogue.index;

/** A found course as it is answered, in JSON, and the cursor that names its place. */
public record Hit(String json, String cursor) {}
