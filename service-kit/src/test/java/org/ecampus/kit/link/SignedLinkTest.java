package org.ecampus.kit.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLinkTest {

  private static final Pattern QUERY = Pattern.compile("expires=(\\d+)&signature=([\\w-]{43})");
  private static final String SECRET = "a secret of thirty-two bytes or more";
  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(600);

  private final UUID id = UUID.fromString("0198f0a0-0007-7007-8007-00000000d889");
  private final SignedLink links = new SignedLink(List.of(SECRET));

  @Test
  void signatureIsTheHmacOfIdAndExpiry() {
    assertThat(links.query(id, LATER))
        .isEqualTo("expires=1780301400&signature=HRQ4ZnQpYLf-M65RVc0Mv7NnHMe4R70sIW_Y9Wh1PhI");
  }

  @Test
  void signedLinkIsGoodUntilItExpires() {
    // When
    Matcher query = query(links);

    // Then
    assertThat(isGood(links, id, query, NOW)).isTrue();
    assertThat(isGood(links, id, query, LATER.minusSeconds(1))).isTrue();
    assertThat(isGood(links, id, query, LATER)).isFalse();
  }

  @Test
  void linkOfAnotherIdIsRefused() {
    assertThat(isGood(links, UUID.randomUUID(), query(links), NOW)).isFalse();
  }

  @Test
  void prolongedLinkIsRefused() {
    // Given
    Matcher query = query(links);

    // When
    boolean good = links.isGood(id, LATER.getEpochSecond() + 1, query.group(2), NOW);

    // Then
    assertThat(good).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void otherSignatureIsRefused(String signature) {
    assertThat(links.isGood(id, LATER.getEpochSecond(), signature, NOW)).isFalse();
  }

  @Test
  void linkSignedWithTheOldSecretIsGoodWhileTheOldSecretIsKept() {
    // Given
    String next = "another secret of thirty-two bytes";
    Matcher old = query(links);

    // When
    SignedLink changing = new SignedLink(List.of(next, SECRET));
    SignedLink changed = new SignedLink(List.of(next));

    // Then
    assertThat(isGood(changing, id, old, NOW)).isTrue();
    assertThat(isGood(changed, id, old, NOW)).isFalse();
    assertThat(isGood(changed, id, query(changing), NOW)).isTrue();
  }

  @Test
  void secretOfTheShortestLengthIsTaken() {
    var link = new SignedLink(List.of("s".repeat(32)));
    assertThat(link.query(UUID.randomUUID(), Instant.EPOCH)).startsWith("expires=0&signature=");
  }

  @Test
  void shortSecretAndNoSecretAreRefused() {
    assertThatThrownBy(() -> new SignedLink(List.of("short")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SignedLink(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean isGood(SignedLink links, UUID id, Matcher query, Instant now) {
    return links.isGood(id, Long.parseLong(query.group(1)), query.group(2), now);
  }

  private Matcher query(SignedLink links) {
    Matcher query = QUERY.matcher(links.query(id, LATER));
    assertThat(query.matches()).isTrue();
    return query;
  }
}
