package org.ecampus.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Options;
import org.ecampus.local.Secrets;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Command;
import org.ecampus.local.process.Tool;

/** PostgreSQL 18 with every durability setting on, one database and one role per service. */
public final class PostgresPart extends ProcessPart {

  public static final String NAME = "postgresql";

  private static final List<String> SETTINGS =
      List.of(
          "fsync=on",
          "full_page_writes=on",
          "synchronous_commit=on",
          "max_connections=400",
          "shared_buffers=128MB",
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "timezone=UTC",
          "log_timezone=UTC");

  private final PostgresBinaries binaries;
  private final Path data;

  public PostgresPart(Options options) {
    super(options);
    this.binaries = new PostgresBinaries(options.tools());
    this.data = options.home().resolve("postgres");
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> needs() {
    return List.of();
  }

  @Override
  public Map<String, Integer> ports() {
    return Map.of("PostgreSQL", options.ports().postgres());
  }

  @Override
  protected void prepare() {
    Unprivileged.check();
    if (Files.exists(data.resolve("PG_VERSION"))) {
      return;
    }
    try {
      createCluster();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside its place first, so that a run cut short leaves no half-made cluster behind. */
  private void createCluster() throws IOException {
    Files.createDirectories(options.home());
    var draft = Files.createTempDirectory(options.home(), "postgres-new");
    var password =
        Files.writeString(
            draft.resolveSibling(draft.getFileName() + ".pw"), Secrets.POSTGRES_SUPERUSER);
    try {
      Tool.run(
          "initdb", Unprivileged.line(initdb(draft, password)), Map.of(), Duration.ofMinutes(2));
      Files.move(draft, data);
    } finally {
      Files.delete(password);
    }
  }

  private List<String> initdb(Path folder, Path password) {
    return List.of(
        binaries.unpacked().resolve("bin/initdb").toString(),
        "--pgdata=" + folder,
        "--username=postgres",
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums");
  }

  @Override
  protected Command command() {
    var line =
        new ArrayList<>(
            List.of(
                binaries.unpacked().resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(options.ports().postgres())));
    SETTINGS.forEach(setting -> line.addAll(List.of("-c", setting)));
    return new Command(NAME, Unprivileged.line(line), Map.of(), options.home(), "INT");
  }

  @Override
  protected boolean ready() {
    try (var connection = Databases.superuser(options.ports(), "postgres")) {
      return connection.isValid(2);
    } catch (SQLException notYet) {
      return false;
    }
  }

  @Override
  protected void settle() {
    try {
      Durability.demand(options.ports());
      Databases.create(options.ports());
    } catch (SQLException e) {
      throw new Trouble("The databases could not be made ready: " + e.getMessage(), e);
    }
  }
}
