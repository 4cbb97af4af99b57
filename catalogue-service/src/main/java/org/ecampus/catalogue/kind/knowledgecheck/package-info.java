/** The kind KNOWLEDGE_CHECK: questions that are judged by their answer key. */
@NullMarked
package org.ecampus.catalogue.kind.knowledgecheck;

import org.jspecify.annotations.NullMarked;
