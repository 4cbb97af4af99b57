package org.ecampus.certification.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ecampus.certification.Database;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.effort.EarnedEffort;
import org.ecampus.certification.effort.EffortService;
import org.ecampus.certification.effort.EffortSource;
import org.ecampus.certification.issuer.SerialFormat;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.text.LocalizedText;
import org.junit.jupiter.api.Test;

@ServiceTest
class EntriesTest {
  private static final SerialFormat ONE = new SerialFormat("ONE-{year}-{number:6}");
  private static final SerialFormat OTHER = new SerialFormat("OTHER-{year}-{number:6}");

  @Inject CertificateService register;
  @Inject EffortService effort;
  @Inject Database database;

  @Test
  void certificatesOfOneTransactionAreNumberedInTheirOrder() {
    var ids =
        QuarkusTransaction.requiringNew().call(() -> List.of(enter(ONE), enter(OTHER), enter(ONE)));

    assertThat(number(ids.get(2))).isEqualTo(number(ids.get(0)) + 1);
  }

  /** Had each counted at once, it would hold the counter that the other one needs next. */
  @Test
  void transactionsThatIssueForTheSameIssuersInOppositeOrderDoNotBlockEachOther() throws Exception {
    var bothHaveEntered = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var one = threads.submit(() -> issue(ONE, OTHER, bothHaveEntered));
      var other = threads.submit(() -> issue(OTHER, ONE, bothHaveEntered));

      assertThat(one.get(30, TimeUnit.SECONDS)).isTrue();
      assertThat(other.get(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void oneThatWasEnteredInTheSameTransactionIsSeen() {
    UUID learner = UUID.randomUUID();
    Subject subject = Subject.course(UUID.randomUUID(), UUID.randomUUID());

    boolean seen =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  enter(learner, subject, ONE);
                  return register.hasValid(learner, subject);
                });

    assertThat(seen).isTrue();
  }

  @Test
  void writingManyTakesAsManyStatementsAsWritingOne() {
    assertThat(statements(20)).isLessThan(2 * statements(1));
  }

  private long statements(int many) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              for (int each = 0; each < many; each++) {
                enter(ONE);
              }
              return Statements.count(
                  () -> register.hasValid(UUID.randomUUID(), Subject.course(ID, ID)));
            });
  }

  private static final UUID ID = UUID.randomUUID();

  private boolean issue(SerialFormat first, SerialFormat second, CyclicBarrier bothHaveEntered) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              enter(first);
              bothHaveEntered.await(10, TimeUnit.SECONDS);
              enter(second);
              return true;
            });
  }

  private UUID enter(SerialFormat serials) {
    return enter(UUID.randomUUID(), Subject.course(UUID.randomUUID(), UUID.randomUUID()), serials);
  }

  private UUID enter(UUID learner, Subject subject, SerialFormat serials) {
    var now = Instant.parse("2026-11-23T10:15:30Z");
    var entered =
        effort.enter(
            new EarnedEffort(
                UUID.randomUUID(),
                EffortSource.COURSE_COMPLETION,
                learner,
                Institutions.CENTRE,
                subject,
                180,
                now));
    var holder = new Holder.Named(learner, "Amina Diallo");
    var says =
        new Statement(
            CertificateKind.PARTICIPATION,
            1,
            holder,
            "fr",
            subject,
            LocalizedText.of("en", "Labour Inspection"),
            Institutions.CENTRE,
            Institutions.CENTRE,
            "e-Campus",
            180,
            null,
            now,
            now,
            entered.entries());
    return register.enter(says, holder, serials);
  }

  private long number(UUID certificateId) {
    return database.number(
        "SELECT right(serial_number, 6)::bigint FROM certificate WHERE certificate_id = ?",
        certificateId);
  }
}
