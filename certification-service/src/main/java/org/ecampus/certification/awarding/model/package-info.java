/** Which effort earns which award: the rules themselves, in plain Java. */
@NullMarked
package org.ecampus.certification.awarding.model;

import org.jspecify.annotations.NullMarked;
