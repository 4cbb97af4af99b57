package org.ecampus.kit.idempotency;

import java.util.Optional;

/**
 * What became of an attempt to take a key: whether this transaction has it now, and then the answer
 * that is kept under it, unless the request is the first.
 */
record Taking(boolean taken, Optional<StoredAnswer> kept) {}
