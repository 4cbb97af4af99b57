package org.ecampus.catalogue.kind.knowledgecheck.model;

import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;

/** One answer to choose, and whether a right answer chooses it. */
public record Option(UUID optionId, LocalizedText texts, boolean correct) {}
