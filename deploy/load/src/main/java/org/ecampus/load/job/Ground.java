package org.ecampus.load.job;

import java.nio.file.Path;
import java.util.List;
import org.ecampus.load.cpu.Processes;
import org.ecampus.load.generate.Generator;
import org.ecampus.load.generate.LoadRequest;
import org.ecampus.load.seed.Amounts;
import org.ecampus.load.seed.Seeded;
import org.ecampus.load.seed.Seeding;
import org.ecampus.load.site.Backlog;
import org.ecampus.load.site.Rows;
import org.ecampus.load.site.Site;
import org.ecampus.load.site.Tokens;
import org.ecampus.local.Campus;
import org.ecampus.local.Service;

/**
 * A running campus, filled, with everything a job needs to ask it.
 *
 * @param script the load generator's program
 */
public record Ground(
    Campus campus,
    Site site,
    Seeded seeded,
    Tokens tokens,
    Rows rows,
    Backlog backlog,
    Processes processes,
    Path script)
    implements AutoCloseable {

  /** Fills a campus with so many enrolments, unless an earlier run has done so. */
  public static Ground fill(Campus campus, Amounts amounts, int enrolments, Path script) {
    var options = campus.options();
    var site = new Site(options);
    var tokens = new Tokens(options);
    var rows = new Rows(options.ports());
    var backlog = new Backlog(options.ports(), rows);
    var seeding = new Seeding(campus, amounts, site, tokens, rows, backlog);
    var seeded = seeding.fill(enrolments);
    var processes = new Processes(options);
    return new Ground(campus, site, seeded, tokens, rows, backlog, processes, script);
  }

  /** A generator with these requests for a service. */
  Generator generator(Service service, List<LoadRequest> requests, int connections) {
    return Generator.start(script, site.folder(), site.url(service), requests, connections);
  }

  @Override
  public void close() {
    backlog.close();
    rows.close();
  }
}
