package org.ecampus.tutoring.kind.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.tutoring.kind.model.CompletionRule.OPENING_OR_OWN_MARK;
import static org.ecampus.tutoring.kind.model.CompletionRule.OWN_MARK;
import static org.ecampus.tutoring.kind.model.CompletionRule.PASSING;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletionRuleTest {

  @Test
  void openingIsEnoughForOneRuleAlone() {
    assertThat(Stream.of(CompletionRule.values()).filter(CompletionRule::byOpening))
        .containsExactly(OPENING_OR_OWN_MARK);
  }

  @Test
  void ownMarkIsEnoughUnlessItTakesPassing() {
    assertThat(Stream.of(CompletionRule.values()).filter(CompletionRule::byOwnMark))
        .containsExactly(OWN_MARK, OPENING_OR_OWN_MARK)
        .doesNotContain(PASSING);
  }
}
