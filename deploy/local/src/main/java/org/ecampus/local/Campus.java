package org.ecampus.local;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.ecampus.local.display.Display;
import org.ecampus.local.gateway.GatewayPart;
import org.ecampus.local.part.JavaPart;
import org.ecampus.local.part.KafkaPart;
import org.ecampus.local.part.KeycloakPart;
import org.ecampus.local.part.LauncherCache;
import org.ecampus.local.part.Part;
import org.ecampus.local.part.PostgresPart;
import org.ecampus.local.part.ServicePart;

/** A running campus: every real part of it on this machine, until it is closed. */
public final class Campus implements AutoCloseable {

  private final Options options;
  private final HomeLock lock;
  private final List<Part> parts;
  private final Supervisor supervisor;
  private volatile boolean closing;

  private Campus(Options options, HomeLock lock, Display display) {
    this.options = options;
    this.lock = lock;
    this.parts = assemble(options);
    this.supervisor = new Supervisor(parts, display);
  }

  /** Starts everything without a word; see {@link #start(Options, Display)}. */
  public static Campus start(Options options) {
    return start(options, Display.silent());
  }

  /**
   * Starts everything the options ask for and returns when all of it is ready.
   *
   * @throws Trouble when a port is taken, a part fails, or the home is in use; nothing is left
   *     running
   */
  public static Campus start(Options options, Display display) {
    var lock = HomeLock.take(options.home());
    var campus = new Campus(options, lock, display);
    try {
      new Preflight(options, campus.parts, display).check();
      campus.supervisor.startAll();
      return campus;
    } catch (RuntimeException e) {
      campus.close();
      throw e;
    }
  }

  /** The address people use, without a slash at its end. */
  public String url() {
    return options.url();
  }

  public Options options() {
    return options;
  }

  /**
   * The part of that name: postgresql, kafka, keycloak, gateway or a service such as catalogue,
   * whose further replicas are catalogue-2 and so on.
   */
  public Part part(String name) {
    return parts.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No part is called " + name));
  }

  /** The processes of a service. */
  public List<Part> partsOf(Service service) {
    return options.replicasOf(service).stream().map(replica -> part(replica.name())).toList();
  }

  /**
   * Has the parts, and the launcher, write down what makes their next start faster, where they
   * record it.
   *
   * @param told hears of each that did, and of each that could not and starts as slowly as before
   */
  public void keepCaches(Consumer<String> told) {
    parts.parallelStream()
        .filter(JavaPart.class::isInstance)
        .map(JavaPart.class::cast)
        .forEach(program -> keepCache(program.name(), program::keepCache, told));
    keepCache("launcher", () -> LauncherCache.keep(options), told);
  }

  private void keepCache(String name, BooleanSupplier keeping, Consumer<String> told) {
    try {
      if (!closing && keeping.getAsBoolean()) {
        told.accept(name + ": starts faster from now on");
      }
    } catch (Trouble | UncheckedIOException e) {
      if (!closing) {
        told.accept(name + ": will start no faster, for " + e.getMessage());
      }
    }
  }

  /** Ends all parts in reverse order; safe to call twice. */
  @Override
  public void close() {
    closing = true;
    try {
      supervisor.stopAll();
    } finally {
      lock.close();
    }
  }

  private static List<Part> assemble(Options options) {
    var parts = new ArrayList<Part>();
    parts.add(new PostgresPart(options));
    parts.add(new KafkaPart(options));
    parts.add(new KeycloakPart(options));
    if (!options.infrastructureOnly()) {
      for (var service : Service.values()) {
        options.replicasOf(service).forEach(each -> parts.add(new ServicePart(options, each)));
      }
    }
    parts.add(new GatewayPart(options));
    return List.copyOf(parts);
  }
}
