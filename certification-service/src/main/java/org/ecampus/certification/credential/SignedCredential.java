package org.ecampus.certification.credential;

/** A credential in compact JWS form, and the serial number of its certificate. */
public record SignedCredential(String serialNumber, String token) {}
