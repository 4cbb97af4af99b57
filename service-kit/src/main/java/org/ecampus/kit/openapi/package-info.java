/** What the published description of a service says in the same way everywhere. */
@NullMarked
package org.ecampus.kit.openapi;

import org.jspecify.annotations.NullMarked;
