/** Images of the five services, built with Jib and without a daemon or a registry. */
@NullMarked
package org.ecampus.kubernetes.image;

import org.jspecify.annotations.NullMarked;
