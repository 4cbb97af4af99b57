package org.ecampus.certification.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The verification page: plain HTML for any device, without a script. */
@ApplicationScoped
class VerificationPage {
  private final PageStyle style;
  private final Issuer issuer;

  VerificationPage(PageStyle style, Issuer issuer) {
    this.style = style;
    this.issuer = issuer;
  }

  /** The page about the certificate, or about there being none. */
  String of(Optional<IssuedCertificate> certificate, Wording words) {
    var found = certificate.map(one -> FoundView.of(one, issuer, words));
    var css = new RawString(style.css());
    return Templates.page(words, css, issuer.name(), found.orElse(null)).render();
  }

  @CheckedTemplate(basePath = "verification")
  static class Templates {
    private Templates() {}

    static native TemplateInstance page(
        Wording words, RawString css, String issuer, @Nullable FoundView found);
  }
}
