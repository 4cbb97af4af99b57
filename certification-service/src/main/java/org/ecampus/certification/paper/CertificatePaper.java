package org.ecampus.certification.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.ecampus.certification.issuer.Brand;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.issuer.IssuerService;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.wording.Wording;
import org.ecampus.kit.http.Problems;

/** Prints certificates that are on record. */
@ApplicationScoped
public class CertificatePaper {
  private static final int MOST_BYTES = 16_000_000;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final IssuerService issuers;
  private final Campus campus;
  private final Presses presses = new Presses();

  /** By all that stands on it, so that no paper says anything but what was asked for. */
  private final Cache<PaperView, byte[]> printed =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((PaperView page, byte[] pdf) -> pdf.length)
          .expireAfterWrite(LONGEST)
          .scheduler(Scheduler.systemScheduler())
          .build();

  CertificatePaper(IssuerService issuers, Campus campus) {
    this.issuers = issuers;
    this.campus = campus;
  }

  /**
   * The certificate as PDF, A4 landscape, in the language of this tag or, failing that, English,
   * and in the colour of its issuer's brand; 409 when the typefaces lack a character that it needs.
   */
  public byte[] print(IssuedCertificate certificate, String language) {
    PaperView page = PaperView.of(certificate, brandOf(certificate), campus, Wording.in(language));
    byte[] kept = printed.getIfPresent(page);
    return kept == null ? printAndKeep(page) : kept;
  }

  private byte[] printAndKeep(PaperView page) {
    refuseUnprintable(page);
    byte[] pdf = presses.print(Templates.certificate(page).render());
    printed.put(page, pdf);
    return pdf;
  }

  /** Nothing genuine is printed that names nobody. */
  private static void refuseUnprintable(PaperView view) {
    if (!Glyphs.cover(view.holder() + view.course() + view.issuer())) {
      throw Problems.conflict(
          "certificate-not-printable",
          "Certificate not printable",
          "The paper has no letters for the name or the title; page and credential show them.");
    }
  }

  private Brand brandOf(IssuedCertificate certificate) {
    return issuers.find(certificate.says().issuerId()).map(Issuer::brand).orElse(Brand.NONE);
  }

  @CheckedTemplate(basePath = "paper")
  static class Templates {
    private Templates() {}

    static native TemplateInstance certificate(PaperView page);
  }
}
