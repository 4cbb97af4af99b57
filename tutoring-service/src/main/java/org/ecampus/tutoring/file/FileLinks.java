package org.ecampus.tutoring.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.link.SignedLink;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the links to files that the catalogue accepts; each is good for ten minutes. */
@ApplicationScoped
class FileLinks {

  private static final Duration LIFE = Duration.ofMinutes(10);

  private final URI origin;
  private final SignedLink links;
  private final Clock clock;

  FileLinks(
      @ConfigProperty(name = "ecampus.content-url") URI origin,
      @ConfigProperty(name = "ecampus.files.link-secret") List<String> secrets,
      @RealTime Clock clock) {
    this.origin = origin;
    this.links = new SignedLink(secrets);
    this.clock = clock;
  }

  FileView to(FileContent file) {
    Instant expiresAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(LIFE);
    return new FileView(
        file.fileId(),
        file.name(),
        file.mediaType(),
        file.size(),
        url(file.fileId(), expiresAt),
        expiresAt);
  }

  private String url(UUID fileId, Instant expiresAt) {
    return origin + "/files/" + fileId + '?' + links.query(fileId, expiresAt);
  }
}
