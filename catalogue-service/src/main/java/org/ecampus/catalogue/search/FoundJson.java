package org.ecampus.catalogue.search;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** A found course that was written when it was indexed. */
record FoundJson(@JsonValue @JsonRawValue String json) {}
