package org.ecampus.certification.awarding.model;

/** What a certificate attests, from the least to the most. */
public enum CertificateKind {
  PARTICIPATION,
  ACHIEVEMENT,
  DIPLOMA
}
