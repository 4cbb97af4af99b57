/** What holders and administrators do with certificates over HTTP. */
@NullMarked
package org.ecampus.certification.holding;

import org.jspecify.annotations.NullMarked;
