/** The kind MEDIA: something played outside the campus. */
@NullMarked
package org.ecampus.catalogue.kind.media;

import org.jspecify.annotations.NullMarked;
