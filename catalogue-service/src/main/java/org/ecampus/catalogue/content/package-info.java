/** What a course consists of, as authors send it, as it is stored and as they see it. */
@NullMarked
package org.ecampus.catalogue.content;

import org.jspecify.annotations.NullMarked;
