/**
 * What the tests of every service share: real servers, events without Kafka, rules of the house.
 */
@NullMarked
package org.ecampus.kit.testing;

import org.jspecify.annotations.NullMarked;
