package org.ecampus.certification.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.wording.Wording;

/** Prints certificates that are on record. */
@ApplicationScoped
public class CertificatePaper {
  private final Issuer issuer;

  CertificatePaper(Issuer issuer) {
    this.issuer = issuer;
  }

  /**
   * The certificate as PDF, A4 landscape, in the language of this tag or, failing that, English.
   */
  public byte[] print(IssuedCertificate certificate, String language) {
    PaperView view = PaperView.of(certificate, issuer, Wording.in(language));
    return PdfPrinter.print(Templates.certificate(view).render());
  }

  @CheckedTemplate(basePath = "paper")
  static class Templates {
    private Templates() {}

    static native TemplateInstance certificate(PaperView page);
  }
}
