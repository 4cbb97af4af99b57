package org.ecampus.certification.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.wording.Wording;
import org.ecampus.kit.http.Problems;

/** What was found, as a page for people or as JSON for programs. */
@ApplicationScoped
class Answers {
  private final VerificationPage page;
  private final Campus campus;

  Answers(VerificationPage page, Campus campus) {
    this.page = page;
    this.campus = campus;
  }

  Response of(Looked looked, Preferences wanted) {
    Wording words = wanted.words();
    return (wanted.page() ? page(looked, words) : json(looked, words))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .header("X-Robots-Tag", "noindex")
        .build();
  }

  private ResponseBuilder json(Looked looked, Wording words) {
    IssuedCertificate certificate = looked.certificate().orElseThrow(Problems::notFound);
    return Response.ok(
        VerificationAnswer.of(certificate, looked.nameMatches(), campus.zone(), words),
        MediaType.APPLICATION_JSON_TYPE);
  }

  private ResponseBuilder page(Looked looked, Wording words) {
    return Response.status(looked.certificate().isPresent() ? Status.OK : Status.NOT_FOUND)
        .entity(page.of(looked, words))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
  }
}
