package org.ecampus.load.seed;

import java.util.Arrays;
import java.util.List;
import org.ecampus.load.scale.Loading;
import org.ecampus.load.scale.Size;
import org.ecampus.load.site.Backlog;
import org.ecampus.load.site.Parallel;
import org.ecampus.load.site.Rows;
import org.ecampus.load.site.Site;
import org.ecampus.load.site.Tokens;
import org.ecampus.local.Campus;
import org.ecampus.local.Service;
import org.ecampus.local.part.Part;

/** Fills a campus through its API, stage by stage; what was done in an earlier run stays done. */
public final class Seeding {

  private static final int STEP = 1_000;

  private final Campus campus;
  private final Amounts amounts;
  private final Kept kept;
  private final Backlog backlog;
  private final Publishing publishing;
  private final Registering registering;
  private final Reading reading;

  public Seeding(
      Campus campus, Amounts amounts, Site site, Tokens tokens, Rows rows, Backlog backlog) {
    this.campus = campus;
    this.amounts = amounts;
    this.kept = new Kept(site.folder());
    this.backlog = backlog;
    var staff = new Staff(site, tokens);
    this.publishing = new Publishing(staff);
    this.registering = new Registering(staff, tokens);
    this.reading = new Reading(staff, rows, backlog);
  }

  /** Brings the campus to so many enrolments, of as many learners without an account. */
  public Seeded fill(int enrolments) {
    var courses = kept.list("courses", Course.class, this::courses);
    var readers = kept.list("readers", Account.class, () -> accounts(amounts.readers()));
    var writers = kept.list("writers", Account.class, () -> accounts(amounts.writers()));
    var seeded = new Seeded(courses, readers, writers);
    kept.list("reading", String.class, () -> read(seeded));
    if (enrolments >= Size.LOADED_FROM) {
      kept.list("loaded", String.class, () -> load(Size.of(enrolments), courses));
    } else {
      learn(enrolments, courses);
    }
    backlog.awaitNone();
    return seeded;
  }

  private List<Course> courses() {
    say(amounts.courses() + " courses");
    var published = publishing.courses(amounts.courses());
    backlog.awaitNone();
    return published;
  }

  private List<Account> accounts(int number) {
    say(number + " people with an account");
    return registering.accounts(number);
  }

  private List<String> read(Seeded seeded) {
    say("what the readers have learned");
    reading.of(seeded);
    return List.of("done");
  }

  /** A thousand at a time, so that a run cut short has not been in vain. */
  private void learn(int enrolments, List<Course> courses) {
    for (int from = 0; from < enrolments; from += STEP) {
      int number = Math.min(STEP, enrolments - from);
      kept.list("enrolments-" + from, String.class, () -> learners(number, courses));
    }
  }

  private List<String> learners(int number, List<Course> courses) {
    say(number + " learners without an account, each enrolled");
    return registering.learners(number, courses);
  }

  /** Below the API, while no service runs. */
  private List<String> load(Size size, List<Course> courses) {
    say(size.enrolments() + " enrolments, below the API");
    var services =
        Arrays.stream(Service.values())
            .flatMap(service -> campus.partsOf(service).stream())
            .toList();
    services.forEach(Part::stop);
    var templates = courses.stream().map(Course::courseId).toList();
    new Loading(campus.options().ports(), size, templates).run();
    Parallel.map(services, Seeding::started);
    return List.of("loaded");
  }

  private static Part started(Part part) {
    part.start();
    return part;
  }

  private static void say(String what) {
    System.out.println("Seeding " + what + " ...");
  }
}
