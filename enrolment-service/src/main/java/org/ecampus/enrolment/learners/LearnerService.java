package org.ecampus.enrolment.learners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.enrolment.learners.model.PersonName;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Caller;

/** What administrators, and institutions for their own people, do with learners. */
@ApplicationScoped
public class LearnerService {

  private final LearnerRepository repository;
  private final Learners learners;
  private final NameChangeRepository nameChanges;
  private final CertificateRepository certificates;
  private final Audit audit;
  private final Caller caller;

  LearnerService(
      LearnerRepository repository,
      Learners learners,
      NameChangeRepository nameChanges,
      CertificateRepository certificates,
      Audit audit,
      Caller caller) {
    this.repository = repository;
    this.learners = learners;
    this.nameChanges = nameChanges;
    this.certificates = certificates;
    this.audit = audit;
    this.caller = caller;
  }

  /** Adds somebody who has no account; they belong to the caller's institution. */
  @Idempotent
  @Transactional
  public LearnerView register(LearnerRequest request) {
    PersonName name = Checks.name(request.givenName(), request.familyName());
    String language = Checks.language(request.language());
    Learner learner =
        learners.add(
            caller.scope(),
            newcomer -> {
              newcomer.declare(name);
              newcomer.email = request.email();
              newcomer.language = language;
            });
    audit.record("learner.registered", learner.id);
    return LearnerView.of(learner);
  }

  @Transactional
  public LearnerView get(UUID learnerId) {
    return repository
        .find(learnerId, caller.scope())
        .map(LearnerView::of)
        .orElseThrow(Problems::notFound);
  }

  @Transactional
  public Page<LearnerView> list(PageRequest page) {
    var rows = repository.byId(caller.scope(), page).stream().map(LearnerView::of).toList();
    return Page.of(rows, page, last -> Cursor.encode(last.learnerId()));
  }

  /** The caller vouches for the name, provided it is still the one they have seen proof of. */
  @Idempotent
  @Transactional
  public LearnerView confirmName(UUID learnerId, NameConfirmationRequest request) {
    PersonName seen = Checks.name(request.givenName(), request.familyName());
    Learner learner = toChange(learnerId);
    if (!learner.name().equals(seen)) {
      throw Problems.conflict("name-differs", "The learner has another name", null);
    }
    learners.change(learner, known -> known.confirm(seen, caller.id(), learners.now()));
    audit.record("learner.name-confirmed", learnerId);
    return LearnerView.of(learner);
  }

  /** Changes a name even where a certificate shows it, and says which certificates do. */
  @Transactional
  public NameChangeView changeName(UUID learnerId, NameChangeRequest request) {
    PersonName name = Checks.name(request.givenName(), request.familyName());
    Learner learner = toChange(learnerId);
    learners.change(learner, known -> known.confirm(name, caller.id(), learners.now()));
    nameChanges.persist(
        NameChange.of(learnerId, caller.id(), request.reason().strip(), learners.now()));
    audit.record("learner.name-changed", learnerId);
    return new NameChangeView(LearnerView.of(learner), certificates.validOf(learnerId));
  }

  /** Joins an account to a learner; 409 {@code account-exists} when they have one by now. */
  @Transactional
  public void join(UUID learnerId, UUID accountId) {
    Learner learner = toChange(learnerId);
    refuseAccount(learner.hasAccount());
    learners.change(learner, known -> known.accountId = accountId);
  }

  /** Refuses a learner who has an account, without keeping anybody from changing them meanwhile. */
  @Transactional
  public void requireWithoutAccount(UUID learnerId) {
    refuseAccount(repository.hasAccount(learnerId, caller.scope()).orElseThrow(Problems::notFound));
  }

  private static void refuseAccount(boolean exists) {
    if (exists) {
      throw Problems.conflict("account-exists", "The learner has an account", null);
    }
  }

  private Learner toChange(UUID learnerId) {
    return repository.findToChange(learnerId, caller.scope()).orElseThrow(Problems::notFound);
  }
}
