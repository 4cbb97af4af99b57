/** What administrators do with the machinery of a service while it runs. */
@NullMarked
package org.ecampus.kit.operations;

import org.jspecify.annotations.NullMarked;
