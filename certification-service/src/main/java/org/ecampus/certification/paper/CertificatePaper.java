package org.ecampus.certification.paper;

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
import org.ecampus.kit.limit.Permits;

/** Prints certificates that are on record. */
@ApplicationScoped
public class CertificatePaper {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String BUSY = "Too many certificates are being printed.";

  private final IssuerService issuers;
  private final Campus campus;
  private final Permits presses =
      new Permits(Runtime.getRuntime().availableProcessors(), PATIENCE, PATIENCE, BUSY);

  CertificatePaper(IssuerService issuers, Campus campus) {
    this.issuers = issuers;
    this.campus = campus;
  }

  /**
   * The certificate as PDF, A4 landscape, in the language of this tag or, failing that, English,
   * and in the colour of its issuer's brand; 409 when the typefaces lack a character that it needs.
   */
  public byte[] print(IssuedCertificate certificate, String language) {
    PaperView view = PaperView.of(certificate, brandOf(certificate), campus, Wording.in(language));
    refuseUnprintable(view);
    String page = Templates.certificate(view).render();
    return presses.run(() -> PdfPrinter.print(page));
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
