package org.ecampus.certification.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.issuer.IssuerService;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.wording.Wording;
import org.ecampus.kit.security.Institutions;
import org.jspecify.annotations.Nullable;

/** The verification page: plain HTML for any device, without a script. */
@ApplicationScoped
class VerificationPage {
  private final PageStyle style;
  private final IssuerService issuers;
  private final Campus campus;

  VerificationPage(PageStyle style, IssuerService issuers, Campus campus) {
    this.style = style;
    this.issuers = issuers;
    this.campus = campus;
  }

  /** The page about the certificate, or about there being none. */
  String of(Looked looked, Wording words) {
    Optional<IssuedCertificate> certificate = looked.certificate();
    var found =
        certificate.map(one -> FoundView.of(one, looked.nameMatches(), campus.zone(), words));
    var issuer = certificate.map(one -> one.says().issuerName()).orElseGet(this::centre);
    var css = new RawString(style.css());
    return Templates.page(words, css, issuer, found.orElse(null)).render();
  }

  private String centre() {
    return issuers.find(Institutions.CENTRE).map(Issuer::name).orElse("");
  }

  @CheckedTemplate(basePath = "verification")
  static class Templates {
    private Templates() {}

    static native TemplateInstance page(
        Wording words, RawString css, String issuer, @Nullable FoundView found);
  }
}
