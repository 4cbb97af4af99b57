package org.ecampus.local.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Options;
import org.ecampus.local.Ports;
import org.ecampus.local.Secrets;
import org.ecampus.local.process.Command;
import org.ecampus.local.process.Java;
import org.ecampus.local.process.Probe;

/** Keycloak with the realm of the house, which is imported once and never overwritten. */
public final class KeycloakPart extends ProcessPart {

  public static final String NAME = "keycloak";

  /** Passwords under way when an account is locked are still checked: so many at most. */
  private static final String GUESSES_AT_ONCE = "24";

  private final KeycloakDistribution distribution;

  public KeycloakPart(Options options) {
    super(options);
    this.distribution = new KeycloakDistribution(options);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> needs() {
    return List.of(PostgresPart.NAME);
  }

  @Override
  public Map<String, Integer> ports() {
    return Map.of(
        "Keycloak", options.ports().keycloak(),
        "Keycloak's management", options.ports().keycloakManagement());
  }

  @Override
  protected void prepare() {
    new RealmFiles(options).writeTo(distribution.ready().resolve("data/import"));
  }

  @Override
  protected Command command() {
    var folder = distribution.ready();
    var line = new ArrayList<>(List.of(Java.program()));
    line.addAll(options.compilerFlags());
    line.addAll(
        List.of(
            "-Decampus.home=" + options.home(),
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=256m",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkc.home.dir=" + folder,
            "-Djboss.server.config.dir=" + folder.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-cp",
            folder.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--import-realm"));
    return new Command(NAME, line, environment(), options.home(), "TERM");
  }

  private Map<String, String> environment() {
    var ports = options.ports();
    return Map.ofEntries(
        Map.entry("KC_DB_URL", Databases.url(ports, Databases.KEYCLOAK)),
        Map.entry("KC_DB_USERNAME", Databases.KEYCLOAK),
        Map.entry("KC_DB_PASSWORD", Secrets.ofPerson(Databases.KEYCLOAK)),
        Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
        Map.entry("KC_HTTP_ENABLED", "true"),
        Map.entry("KC_HTTP_HOST", Ports.LOOPBACK),
        Map.entry("KC_HTTP_PORT", Integer.toString(ports.keycloak())),
        Map.entry("KC_HTTP_MANAGEMENT_HOST", Ports.LOOPBACK),
        Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.keycloakManagement())),
        Map.entry("KC_HTTP_POOL_MAX_THREADS", GUESSES_AT_ONCE),
        Map.entry(
            "KC_SPI_BRUTE_FORCE_PROTECTOR__DEFAULT_BRUTE_FORCE_DETECTOR__ALLOW_CONCURRENT_REQUESTS",
            "true"),
        Map.entry("KC_HOSTNAME", options.url() + "/auth"),
        Map.entry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"),
        Map.entry("KC_PROXY_HEADERS", "xforwarded"),
        Map.entry("KC_CACHE", "local"),
        Map.entry("KC_LOG_LEVEL", "INFO,io.smallrye.health:WARN"),
        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", Secrets.KEYCLOAK_ADMINISTRATOR),
        Map.entry("ECAMPUS_PUBLIC_URL", options.url()),
        Map.entry("ECAMPUS_KEYCLOAK_CLIENT_SECRET", Secrets.ENROLMENT_CLIENT));
  }

  @Override
  protected boolean ready() {
    return Probe.ok(
        "http://localhost:" + options.ports().keycloakManagement() + "/auth/health/ready");
  }

  @Override
  protected void settle() {
    new MasterRealm(options.ports()).lockDown();
  }
}
