package org.ecampus.tutoring.known;

import java.util.UUID;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.sql.Sql;

/** The mutant: forgets whose rows it was asked for. */
public class UnscopedEnrolments extends KnownEnrolments {

  public UnscopedEnrolments(Sql sql, KnownCourses courses) {
    super(sql, courses);
  }

  @Override
  public Page<EnrolledCourse> ofOffering(Scope scope, UUID offeringId, PageRequest page) {
    return super.ofOffering(new Scope.All(), offeringId, page);
  }
}
