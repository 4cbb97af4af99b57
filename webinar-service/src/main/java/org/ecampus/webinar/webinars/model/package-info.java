/** The rules of publishing. */
@NullMarked
package org.ecampus.webinar.webinars.model;

import org.jspecify.annotations.NullMarked;
