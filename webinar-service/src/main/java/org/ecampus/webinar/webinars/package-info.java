/** Webinars from the first draft to the published date. */
@NullMarked
package org.ecampus.webinar.webinars;

import org.jspecify.annotations.NullMarked;
