package org.ecampus.catalogue.file;

import java.io.InputStream;

/** The bytes of an answer as they come from the store, and how many they are. */
record FileBody(InputStream bytes, long length) {}
