package org.ecampus.tutoring.kind;

import org.ecampus.tutoring.kind.model.CompletionRule;

/**
 * One kind of activity, with the record {@code C} that its content is read as. Every bean of this
 * type is found; nothing else lists the kinds there are. A kind whose activities are judged brings
 * the operation that takes attempts in its own package.
 */
public interface ActivityKind<C> {

  /** Its name in events, tables and answers, such as {@code PAGE}; no two kinds share one. */
  String name();

  /** The record that holds what this service reads of the content; other fields are ignored. */
  Class<C> contentType();

  /** What completes an activity of this kind. */
  CompletionRule completedBy();

  /** What a learner is shown, before and after they have completed it; never an answer key. */
  Object show(C content, Visit visit);
}
