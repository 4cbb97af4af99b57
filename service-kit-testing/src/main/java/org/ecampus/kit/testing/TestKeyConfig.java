package org.ecampus.kit.testing;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Makes a service under test believe the tokens of {@link Tokens}. */
public final class TestKeyConfig implements ConfigSource {
  private static final int ABOVE_APPLICATION_PROPERTIES = 260;

  private final Map<String, String> values =
      Map.of("mp.jwt.verify.issuer", Tokens.ISSUER, "mp.jwt.verify.publickey", TestKey.publicKey());

  @Override
  public Set<String> getPropertyNames() {
    return values.keySet();
  }

  @Override
  public @Nullable String getValue(String name) {
    return values.get(name);
  }

  @Override
  public int getOrdinal() {
    return ABOVE_APPLICATION_PROPERTIES;
  }

  @Override
  public String getName() {
    return "key of the test run";
  }
}
