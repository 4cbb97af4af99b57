/**
 * What a service needs before it may start: sound settings, and nothing that is fit for a laptop
 * only.
 */
@NullMarked
package org.ecampus.kit.config;

import org.jspecify.annotations.NullMarked;
