package org.ecampus.load.job;

import java.util.List;
import java.util.Map;
import org.ecampus.load.floor.Floor;
import org.ecampus.load.generate.LoadRequest;
import org.ecampus.local.Service;

/** Learners complete activities, none of them the last of its course. */
record Complete(Ground ground, Writers writers) implements Job {

  private static final String COMPLETED =
      """
      SELECT count(r.completed_at) FROM known_enrolment e JOIN activity_record r USING (enrolment_id)
      WHERE e.learner_id = ANY(string_to_array(?, ',')::uuid[])
      """;

  static Complete on(Ground ground) {
    return new Complete(ground, new Writers(ground));
  }

  @Override
  public String name() {
    return "complete";
  }

  @Override
  public Service service() {
    return Service.TUTORING;
  }

  @Override
  public Floor floor() {
    return Floor.INSERT;
  }

  @Override
  public List<LoadRequest> requests(int wanted) {
    return writers.completing(writers.steps(false, wanted));
  }

  @Override
  public Map<String, Long> rows() {
    return Map.of(
        "activity_record", ground.rows().number(Service.TUTORING, COMPLETED, writers.ids()));
  }
}
