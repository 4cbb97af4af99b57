/** The ledger of learning effort: every minute with the event it came from. */
@NullMarked
package org.ecampus.certification.effort;

import org.jspecify.annotations.NullMarked;
