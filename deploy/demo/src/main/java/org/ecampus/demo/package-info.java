/** The story of a self-paced learner, played over HTTP against the running campus. */
@NullMarked
package org.ecampus.demo;

import org.jspecify.annotations.NullMarked;
