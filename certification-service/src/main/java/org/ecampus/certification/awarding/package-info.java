/** The award rules in force and those before them, as versioned data. */
@NullMarked
package org.ecampus.certification.awarding;

import org.jspecify.annotations.NullMarked;
