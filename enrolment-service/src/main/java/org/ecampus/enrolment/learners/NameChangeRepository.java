package org.ecampus.enrolment.learners;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reached by administrators of the centre only. */
@ApplicationScoped
class NameChangeRepository implements PanacheRepositoryBase<NameChange, UUID> {}
