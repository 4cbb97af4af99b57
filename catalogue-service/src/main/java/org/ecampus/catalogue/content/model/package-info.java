/**
 * Texts, outline and price of a course as plain values, and what they must have to be published.
 */
@NullMarked
package org.ecampus.catalogue.content.model;

import org.jspecify.annotations.NullMarked;
