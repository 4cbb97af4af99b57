/** What the public sees of a course, for people and for search engines. */
@NullMarked
package org.ecampus.catalogue.page;

import org.jspecify.annotations.NullMarked;
