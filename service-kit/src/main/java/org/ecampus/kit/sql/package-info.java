/** SQL of hot paths, run as it stands: nothing is translated, and no entity is made. */
@NullMarked
package org.ecampus.kit.sql;

import org.jspecify.annotations.NullMarked;
