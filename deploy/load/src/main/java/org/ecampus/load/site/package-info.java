/** The campus that is measured, as its clients and its operators see it. */
@NullMarked
package org.ecampus.load.site;

import org.jspecify.annotations.NullMarked;
