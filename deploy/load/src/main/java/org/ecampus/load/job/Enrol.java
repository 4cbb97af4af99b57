package org.ecampus.load.job;

import java.util.List;
import java.util.Map;
import org.ecampus.load.floor.Floor;
import org.ecampus.load.generate.LoadRequest;
import org.ecampus.load.site.Moment;
import org.ecampus.local.Service;

/** Learners enrol by themselves; each answer is a row here and, a moment later, in tutoring. */
record Enrol(Ground ground, Writers writers, Moment since) implements Job {

  static Enrol on(Ground ground) {
    return new Enrol(ground, new Writers(ground), Moment.now());
  }

  @Override
  public String name() {
    return "enrol";
  }

  @Override
  public Service service() {
    return Service.ENROLMENT;
  }

  @Override
  public Floor floor() {
    return Floor.INSERT;
  }

  @Override
  public List<LoadRequest> requests(int wanted) {
    return writers.enrolling(false, wanted);
  }

  @Override
  public Map<String, Long> rows() {
    return Map.of(
        "enrolment",
        count(Service.ENROLMENT, "SELECT count(*) FROM enrolment WHERE id >= ?"),
        "tutoring.known_enrolment",
        count(Service.TUTORING, "SELECT count(*) FROM known_enrolment WHERE enrolment_id >= ?"));
  }

  private long count(Service service, String query) {
    return ground.rows().number(service, query, since.leastId());
  }
}
