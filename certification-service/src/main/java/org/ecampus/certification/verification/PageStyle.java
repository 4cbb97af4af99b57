package org.ecampus.certification.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The page's style sheet, and the Content-Security-Policy that lets it and nothing else in. */
@ApplicationScoped
class PageStyle {
  private static final String FILE = "/verification/page.css";

  private final String css;
  private final String withForm;
  private final String withoutForm;

  PageStyle() {
    this.css = read();
    String digest = digest(css);
    this.withForm = policy(digest, "'self'");
    this.withoutForm = policy(digest, "'none'");
  }

  String css() {
    return css;
  }

  /** The Content-Security-Policy of a page, with or without a form. */
  String policy(boolean form) {
    return form ? withForm : withoutForm;
  }

  private static String policy(String digest, String formAction) {
    return "default-src 'none'; style-src 'sha256-"
        + digest
        + "'; base-uri 'none'; form-action "
        + formAction
        + "; frame-ancestors 'none'";
  }

  private static String read() {
    try (InputStream file = PageStyle.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file, FILE).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
