package org.ecampus.enrolment.erasure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.enrolment.people.KeycloakPeople;

/** Deletes the accounts of erased learners; Keycloak may be away, then it comes again. */
@ApplicationScoped
class AccountErasureJob {

  private static final int BATCH = 20;

  private final AccountService accounts;
  private final KeycloakPeople keycloak;

  AccountErasureJob(AccountService accounts, KeycloakPeople keycloak) {
    this.accounts = accounts;
    this.keycloak = keycloak;
  }

  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    for (AccountService.Due due : accounts.take(BATCH)) {
      accounts.settle(due.learnerId(), keycloak.delete(due.accountId()));
    }
  }
}
