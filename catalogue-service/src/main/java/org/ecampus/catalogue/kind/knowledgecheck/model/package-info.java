/** Knowledge checks as plain values, and what they must have to be published. */
@NullMarked
package org.ecampus.catalogue.kind.knowledgecheck.model;

import org.jspecify.annotations.NullMarked;
