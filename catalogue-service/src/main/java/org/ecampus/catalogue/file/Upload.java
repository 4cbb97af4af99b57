package org.ecampus.catalogue.file;

import java.util.UUID;
import org.ecampus.catalogue.file.model.FileType;

/** What is known of an upload whose bytes are kept under this id; its size in bytes. */
record Upload(UUID id, String name, FileType type, long size, String sha256) {}
