/** What is measured, one class a kind of job. */
@NullMarked
package org.ecampus.load.job;

import org.jspecify.annotations.NullMarked;
