/** What a campus is made of, one small class per part. */
@NullMarked
package org.ecampus.local.part;

import org.jspecify.annotations.NullMarked;
