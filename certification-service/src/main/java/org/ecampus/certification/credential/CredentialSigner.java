package org.ecampus.certification.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.register.IssuedCertificate;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs certificates that are on record; the same certificate and key give the same token. */
@ApplicationScoped
class CredentialSigner {
  private final Campus campus;
  private final ObjectMapper json;

  CredentialSigner(Campus campus, ObjectMapper json) {
    this.campus = campus;
    this.json = json;
  }

  /** The certificate as an Open Badges 3.0 credential in compact JWS form, signed with the key. */
  String sign(IssuedCertificate certificate, SigningKey key) {
    JsonWebSignature token = new JsonWebSignature();
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
    token.setHeader("typ", "JWT");
    token.setKeyIdHeaderValue(key.kid());
    token.setPayload(written(certificate));
    token.setKey(key.privateKey());
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("The key in use cannot sign", e);
    }
  }

  private String written(IssuedCertificate certificate) {
    try {
      return json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .writeValueAsString(new OpenBadge(certificate, campus).claims());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A credential cannot be written as JSON", e);
    }
  }
}
