package org.ecampus.certification.issuing;

/** Whose name goes on the certificate, and the language she reads. */
public record Holder(String name, String language) {
  public Holder {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a holder has a name");
    }
  }
}
