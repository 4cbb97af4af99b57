/** How answers are judged, how often one may try, and what one is told, in plain Java. */
@NullMarked
package org.ecampus.tutoring.knowledgecheck.model;

import org.jspecify.annotations.NullMarked;
