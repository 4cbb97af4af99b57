/** Live events: webinars, who registers for them, and who was there. */
@NullMarked
package org.ecampus.webinar;

import org.jspecify.annotations.NullMarked;
