package org.ecampus.certification.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubjectTest {
  private final UUID id = UUID.randomUUID();
  private final UUID version = UUID.randomUUID();

  @Test
  void courseIsKnownByItsVersion() {
    assertThat(Subject.course(id, version).factId()).isEqualTo(version);
  }

  @Test
  void whatHasNoVersionsIsKnownByItself() {
    assertThat(new Subject(SubjectKind.EVENT, id, null).factId()).isEqualTo(id);
  }

  @Test
  void courseWithoutAVersionIsRefused() {
    assertThatThrownBy(() -> new Subject(SubjectKind.COURSE, id, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
