package org.ecampus.catalogue.course;

import java.util.List;
import org.ecampus.catalogue.course.model.Decision;
import org.ecampus.catalogue.course.model.Refusal;
import org.ecampus.catalogue.course.model.Stage;
import org.ecampus.kit.http.FieldError;
import org.ecampus.kit.http.Problem;
import org.ecampus.kit.http.ProblemException;

/** Turns a refused step into the problem that the client is told. */
final class Verdict {

  private Verdict() {}

  /** The stage that was granted; a refusal is answered 409 with everything that is to mend. */
  static Stage granted(Decision decision) {
    return switch (decision) {
      case Decision.Granted granted -> granted.next();
      case Decision.Refused refused -> throw conflict(refused.refusal());
    };
  }

  private static ProblemException conflict(Refusal refusal) {
    List<FieldError> errors =
        refusal.shortcomings().stream().map(s -> new FieldError(s.where(), s.what())).toList();
    Problem problem = Problem.of(refusal.slug(), 409, "Not at this stage", refusal.sentence());
    return new ProblemException(problem.with(errors));
  }
}
