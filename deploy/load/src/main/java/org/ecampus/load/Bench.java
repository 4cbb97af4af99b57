package org.ecampus.load;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ecampus.load.floor.FloorRun;
import org.ecampus.load.floor.Floors;
import org.ecampus.load.job.Figure;
import org.ecampus.load.job.Figures;
import org.ecampus.load.job.Ground;
import org.ecampus.load.job.Jobs;
import org.ecampus.load.job.LoadRun;
import org.ecampus.load.job.Measured;
import org.ecampus.load.report.Checkout;
import org.ecampus.load.report.Report;
import org.ecampus.load.report.Table;
import org.ecampus.load.seed.Amounts;
import org.ecampus.local.Campus;
import org.ecampus.local.Options;
import org.ecampus.local.Trouble;
import org.ecampus.local.display.Display;
import org.ecampus.local.part.PostgresPart;

/** Starts a campus as in production, fills it, measures it, and stops it. */
final class Bench {

  private static final int WARM_UP_SECONDS = 3;

  private final BenchArguments arguments;
  private final Path script;
  private final Options options;
  private final List<Measured> measured = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  /**
   * Measures a checkout.
   *
   * @param own the checkout that the bench itself is of
   */
  Bench(BenchArguments arguments, Path own, Path root) {
    this.arguments = arguments;
    this.script = own.resolve("deploy/load/src/main/node/load.mjs");
    var home = arguments.home().resolve(root.getFileName() + "-" + arguments.scale());
    this.options = Options.of(root).home(home).portOffset(arguments.portOffset()).production(true);
  }

  Report run() {
    var begin = Instant.now();
    Floors floors;
    var display = Display.forTerminal();
    try (var campus = started(Campus.start(options, display))) {
      display.settle();
      floors = measureOn(campus);
    }
    if (arguments.jobs().contains(Jobs.START)) {
      figures.add(start());
    }
    return new Report(
        Checkout.of(options.root()),
        begin.toString(),
        arguments.scale(),
        arguments.seconds(),
        floors,
        measured,
        figures);
  }

  /** Whatever ends the bench in good order ends the campus too. */
  private static Campus started(Campus campus) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(campus)));
    return campus;
  }

  private static void close(Campus campus) {
    if (campus.part(PostgresPart.NAME).running()) {
      campus.close();
    }
  }

  private Floors measureOn(Campus campus) {
    try (var ground = Ground.fill(campus, Amounts.USUAL, arguments.scale(), script)) {
      var floors = new FloorRun(ground.site(), script).measure(arguments.seconds());
      for (var job : arguments.jobs().stream().filter(Jobs.LOADS::contains).toList()) {
        attempt(job, () -> load(job, ground, floors));
      }
      attempt("figures", () -> figures(ground));
      return floors;
    }
  }

  /** What cannot be measured is said, and keeps nothing else from being measured. */
  private void attempt(String name, Runnable measuring) {
    try {
      measuring.run();
    } catch (Trouble | IllegalStateException | UncheckedIOException e) {
      figures.add(new Figure(name, 0, "", "not measured: " + e.getMessage(), false));
    }
  }

  private void load(String name, Ground ground, Floors floors) {
    var run = new LoadRun(ground, Jobs.load(name, ground), WARM_UP_SECONDS, arguments.seconds());
    for (int connections : arguments.connections()) {
      System.out.println("Measuring " + name + " with " + connections + " connections ...");
      var one = run.at(connections);
      System.out.println(Table.line(floors, one));
      measured.add(one);
    }
  }

  /** Memory is read after all load, and before a service is started anew. */
  private void figures(Ground ground) {
    boolean certificates = arguments.jobs().contains(Jobs.CERTIFICATE_LATENCY);
    if (certificates) {
      System.out.println("Measuring " + Jobs.CERTIFICATE_LATENCY + " ...");
      figures.addAll(Figures.certificateLatency(ground, arguments.seconds()));
    }
    if (arguments.jobs().contains(Jobs.MEMORY)) {
      figures.add(Figures.memory(ground));
    }
    if (certificates) {
      figures.add(Figures.catchingUp(ground));
    }
  }

  /** As {@code ./ecampus up} starts it that has started it before. */
  private Figure start() {
    var usual = options.production(false);
    try (var campus = started(Campus.start(usual.recording(true)))) {
      campus.keepCaches(System.out::println);
    }
    long begin = System.nanoTime();
    try (var campus = started(Campus.start(usual))) {
      var took = Duration.ofNanos(System.nanoTime() - begin);
      var detail = "built, with its data, until every part is ready: " + campus.url();
      return new Figure("start of the whole campus", took.toMillis() / 1000.0, "s", detail, true);
    }
  }
}
