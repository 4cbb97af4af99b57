package org.ecampus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ecampus.local.display.Display;
import org.ecampus.local.part.Part;
import org.junit.jupiter.api.Test;

class SupervisorTest {

  private final List<String> history = new CopyOnWriteArrayList<>();

  @Test
  void startsAPartAfterWhatItNeeds() {
    // Given
    var supervisor =
        new Supervisor(List.of(part("database"), part("app", "database")), Display.silent());

    // When
    supervisor.startAll();

    // Then
    assertThat(history).containsExactly("start database", "start app");
  }

  @Test
  void stopsAPartBeforeWhatItNeeds() {
    // Given
    var supervisor =
        new Supervisor(List.of(part("database"), part("app", "database")), Display.silent());

    // When
    supervisor.stopAll();

    // Then
    assertThat(history).containsExactly("stop app", "stop database");
  }

  @Test
  void tellsTheTroubleOfThePartThatFailed() {
    // Given
    var supervisor =
        new Supervisor(List.of(part("broken"), part("app", "broken")), Display.silent());

    // Then
    assertThatThrownBy(supervisor::startAll)
        .isInstanceOf(Trouble.class)
        .hasMessage("It is broken.");
    assertThat(history).containsExactly("start broken");
  }

  private Part part(String name, String... needs) {
    return new Part() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<String> needs() {
        return List.of(needs);
      }

      @Override
      public Map<String, Integer> ports() {
        return Map.of();
      }

      @Override
      public void start() {
        history.add("start " + name);
        if (name.equals("broken")) {
          throw new Trouble("It is broken.");
        }
      }

      @Override
      public void stop() {
        history.add("stop " + name);
      }

      @Override
      public void kill() {}

      @Override
      public boolean running() {
        return true;
      }
    };
  }
}
