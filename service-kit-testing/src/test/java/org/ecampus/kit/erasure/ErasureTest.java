package org.ecampus.kit.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.box;
import static org.ecampus.kit.http.Sample.newName;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.sample.Notes;
import org.ecampus.kit.sample.Numbered;
import org.ecampus.kit.sample.Plans;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.PublishedEvent;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ErasureTest {

  private static final String CHANGED = "org.ecampus.enrolment.learner.changed.v1";
  private static final String ERASED = "org.ecampus.enrolment.learner.erased.v1";

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  private final UUID person = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @Inject Erasure erasure;
  @Inject ErasedPeople erased;
  @Inject Things things;
  @Inject Events events;
  @Inject Notes notes;
  @Inject DataSource database;

  @Test
  void whoWasErasedIsRememberedOnceAndRefused() {
    // When
    var first = QuarkusTransaction.requiringNew().call(() -> erased.add(person, NOW));
    var second = QuarkusTransaction.requiringNew().call(() -> erased.add(person, NOW));

    // Then
    assertThat(first).isTrue();
    assertThat(second).isFalse();
    assertThat(QuarkusTransaction.requiringNew().call(() -> erased.shareUnlessErased(person)))
        .isFalse();
    assertThat(QuarkusTransaction.requiringNew().call(() -> erased.shareUnlessErased(other)))
        .isTrue();
    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> erased.refuse(person)))
        .hasMessageContaining("has been erased");
  }

  @Test
  void removesFactsOfThePersonWhetherTheyAreSentOrNot() {
    // Given
    publish(CHANGED, person);
    execute("UPDATE outbox SET sent_at = occurred_at WHERE key = '%s'".formatted(person));
    publish(CHANGED, person);
    publish(CHANGED, other);

    // When
    var removed = purge();

    // Then
    assertThat(removed).containsEntry("outbox", 2);
    assertThat(events.outbox(CHANGED))
        .extracting(PublishedEvent::key)
        .contains(other.toString())
        .doesNotContain(person.toString());
  }

  @Test
  void leavesTheFactOfTheErasureAndTheTombstone() {
    // Given
    publish(ERASED, person);
    things.publish(OutgoingEvent.tombstone(Topics.LEARNERS, person.toString()));

    // When
    var removed = purge();

    // Then
    assertThat(removed).containsEntry("outbox", 0);
  }

  @Test
  void removesDeadLettersAndKeptAnswersOfThePerson() {
    // Given
    bury(person);
    bury(other);
    keepAnswer(person.toString());
    keepAnswer(person + "@" + UUID.randomUUID());
    keepAnswer(other.toString());

    // When
    var removed = purge();

    // Then
    assertThat(removed).containsEntry("dead_letter", 1).containsEntry("idempotency_key", 2);
  }

  @Test
  void removesAnswersKeptForAnAccountThatWasJoinedToThePerson() {
    // Given
    given()
        .auth()
        .oauth2(Tokens.learnerWithAccount(UUID.randomUUID(), person))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "key")
        .body(box(newName()))
        .post(BOXES)
        .then()
        .statusCode(201);

    // When
    var removed = purge();

    // Then
    assertThat(removed).containsEntry("idempotency_key", 1);
  }

  @Test
  void removesAnswersKeptForOthersThatTellOfThePerson() {
    // Given
    execute(
        """
        INSERT INTO idempotency_key (scope, key, fingerprint, result, created_at)
        VALUES ('%s org.ecampus.Some#use', 'of-an-administrator', '',
          '{"learnerId": "%s", "familyName": "Diallo"}', now())
        """
            .formatted(other, person));

    // When
    var removed = purge();

    // Then
    assertThat(removed).containsEntry("idempotency_key", 1);
  }

  @Test
  void asksTheServiceForItsOwnRows() {
    // Given
    notes.add(person.toString(), 1);
    notes.add(other.toString(), 2);

    // When
    var removed = purge();

    // Then
    assertThat(removed).containsEntry("note", 1);
    assertThat(notes.of(other.toString())).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"outbox", "dead_letter", "idempotency_key"})
  void findsTheRowsOfAPersonByAnIndex(String table) {
    // Given
    var delete = Erasure.DELETES.get(table);

    // When
    var plan = Plans.of(database, delete.replace("?", "'%s'".formatted(person)));

    // Then
    assertThat(plan).contains("Index Scan").doesNotContain("Seq Scan");
  }

  private Map<String, Integer> purge() {
    return QuarkusTransaction.requiringNew().call(() -> erasure.purge(person));
  }

  private void publish(String type, UUID key) {
    things.publish(new OutgoingEvent(Topics.LEARNERS, type, key.toString(), new Numbered(1)));
  }

  private void bury(UUID key) {
    execute(
        """
        INSERT INTO dead_letter
          (id, topic, partition, record_offset, key, type, data, cause, fault, failed_at)
        VALUES (gen_random_uuid(), 'ecampus.learners', 0, 1, '%s', '%s',
          gen_random_uuid()::text::bytea, 'odd', 'Odd', now())
        """
            .formatted(key, CHANGED));
  }

  private void keepAnswer(String who) {
    execute(
        """
        INSERT INTO idempotency_key (scope, key, fingerprint, created_at)
        VALUES ('%s org.ecampus.Some#use', 'key', '', now())
        """
            .formatted(who));
  }

  private void execute(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
