/** Rules of files: what may be uploaded, and which part of one is asked for. */
@NullMarked
package org.ecampus.catalogue.file.model;

import org.jspecify.annotations.NullMarked;
