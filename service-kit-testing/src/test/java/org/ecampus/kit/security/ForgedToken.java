package org.ecampus.kit.security;

import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.ecampus.kit.testing.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Ways to forge a token of a learner. */
enum ForgedToken {
  WITHOUT_SIGNATURE {
    @Override
    String make() {
      return part("{\"alg\":\"none\"}") + '.' + payload(Tokens.learner(ID)) + '.';
    }
  },
  SIGNATURE_CUT_OFF {
    @Override
    String make() {
      String token = Tokens.learner(ID);
      return token.substring(0, token.lastIndexOf('.') + 1);
    }
  },
  CLAIMS_CHANGED {
    @Override
    String make() {
      String[] parts = Tokens.learner(ID).split("\\.", -1);
      return parts[0] + '.' + payload(Tokens.administrator(ID)) + '.' + parts[2];
    }
  },
  PUBLIC_KEY_AS_SECRET {
    @Override
    String make() throws JoseException {
      String pem = ConfigProvider.getConfig().getValue("mp.jwt.verify.publickey", String.class);
      var signature = signature(Tokens.learner(ID), "HS256");
      signature.setKey(new SecretKeySpec(Base64.getDecoder().decode(pem), "HmacSHA256"));
      return signature.getCompactSerialization();
    }
  },
  OTHER_KEY {
    @Override
    String make() throws JoseException {
      var signature = signature(Tokens.learner(ID), "RS256");
      signature.setKey(pair().getPrivate());
      return signature.getCompactSerialization();
    }
  },
  OTHER_KEY_SENT_ALONG {
    @Override
    String make() throws JoseException {
      KeyPair pair = pair();
      var signature = signature(Tokens.learner(ID), "RS256");
      signature.setKey(pair.getPrivate());
      signature.setJwkHeader(new RsaJsonWebKey((RSAPublicKey) pair.getPublic()));
      return signature.getCompactSerialization();
    }
  },
  EXPIRED {
    @Override
    String make() {
      return Tokens.sign(good().expiresAt(Instant.now().minus(Duration.ofMinutes(1))));
    }
  },
  NOT_YET_VALID {
    @Override
    String make() {
      return Tokens.sign(good().claim("nbf", Instant.now().plusSeconds(600).getEpochSecond()));
    }
  },
  OTHER_ISSUER {
    @Override
    String make() {
      return Tokens.sign(good().issuer(Tokens.ISSUER + "-2"));
    }
  },
  OTHER_AUDIENCE {
    @Override
    String make() {
      return Tokens.sign(good().audience("account"));
    }
  },
  ID_TOKEN {
    @Override
    String make() {
      return Tokens.sign(good().claim("typ", "ID"));
    }
  },
  REFRESH_TOKEN {
    @Override
    String make() {
      return Tokens.sign(good().claim("typ", "Refresh"));
    }
  },
  NOBODY {
    @Override
    String make() {
      return Tokens.sign(good().remove("sub"));
    }
  },
  SUBJECT_NO_UUID {
    @Override
    String make() {
      return Tokens.sign(good().subject("amina"));
    }
  },
  NO_TOKEN_AT_ALL {
    @Override
    String make() {
      return "a.b.c";
    }
  };

  private static final UUID ID = UUID.randomUUID();

  abstract String make() throws JoseException;

  private static JwtClaimsBuilder good() {
    return Tokens.claims(ID, Roles.LEARNER);
  }

  private static String payload(String token) {
    return token.split("\\.", -1)[1];
  }

  private static String part(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonWebSignature signature(String token, String algorithm) {
    var signature = new JsonWebSignature();
    signature.setPayload(
        new String(Base64.getUrlDecoder().decode(payload(token)), StandardCharsets.UTF_8));
    signature.setAlgorithmHeaderValue(algorithm);
    return signature;
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("RSA").generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
