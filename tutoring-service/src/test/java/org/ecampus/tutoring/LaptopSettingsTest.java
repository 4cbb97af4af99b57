package org.ecampus.tutoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaptopSettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test", "local"})
  void laptopHasAContentAddressAndTheSecretOfTheDemo(String profile) throws IOException {
    // When
    SmallRyeConfig settings = settings(profile);

    // Then
    assertThat(settings.getValue("ecampus.content-url", String.class)).startsWith("http://content");
    assertThat(settings.getValue("ecampus.files.link-secret", String.class))
        .startsWith("local-demo-");
  }

  @ParameterizedTest
  @ValueSource(strings = "prod")
  void elsewhereBothMustBeGiven(String profile) throws IOException {
    // When
    SmallRyeConfig settings = settings(profile);

    // Then
    assertThat(settings.getOptionalValue("ecampus.content-url", String.class)).isEmpty();
    assertThat(settings.getOptionalValue("ecampus.files.link-secret", String.class)).isEmpty();
  }

  private static SmallRyeConfig settings(String profile) throws IOException {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withProfile(profile)
        .withSources(new PropertiesConfigSource(properties(), "settings", 100))
        .build();
  }

  private static Map<String, String> properties() throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        LaptopSettingsTest.class.getResourceAsStream("/application.properties")) {
      properties.load(Objects.requireNonNull(file));
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }
}
