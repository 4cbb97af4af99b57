package org.ecampus.kit.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many events will be sent once more. */
public record ResendView(@Schema(examples = "1200") int events) {}
