package org.ecampus.catalogue.index;

import java.util.Set;

/** What a text of one wording must have all of, and none of. */
record Alternative(Wording wording, Set<Clause> wanted, Set<Clause> unwanted) {}
