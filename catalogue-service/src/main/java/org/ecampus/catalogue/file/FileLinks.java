package org.ecampus.catalogue.file;

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

/** Makes links to files, each good for ten minutes, and tells good ones from others. */
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

  FileLinkView to(StoredFile file) {
    Instant expiresAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(LIFE);
    String url = origin + "/files/" + file.id + '?' + links.query(file.id, expiresAt);
    return new FileLinkView(file.id, file.name, file.mediaType, file.size, url, expiresAt);
  }

  boolean isGood(UUID fileId, long expires, String signature) {
    return links.isGood(fileId, expires, signature, clock.instant());
  }
}
