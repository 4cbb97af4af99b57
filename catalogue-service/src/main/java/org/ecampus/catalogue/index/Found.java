package org.ecampus.catalogue.index;

import java.util.List;
import java.util.Map;

/** What was found: a part of the courses, how many there are in all, and what they divide into. */
public record Found(List<Hit> hits, long total, Map<Facet, List<FacetCount>> counts) {}
