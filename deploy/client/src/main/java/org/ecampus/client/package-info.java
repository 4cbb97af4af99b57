/** How programs of ours talk to a running campus: plain requests, and signing in as people do. */
@NullMarked
package org.ecampus.client;

import org.jspecify.annotations.NullMarked;
