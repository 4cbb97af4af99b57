package org.ecampus.kit.testing;

/**
 * One malformed request; {@code never} says that no such input can be right, so that even a 2xx is
 * a fault.
 */
record BadInput(String what, RawRequest request, boolean never) {}
