package org.ecampus.catalogue.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Describes courses to search engines. */
@ApplicationScoped
class JsonLd {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  static {
    JSON.getFactory().setCharacterEscapes(new ScriptSafe());
  }

  private final String publicUrl;
  private final String provider;

  JsonLd(
      @ConfigProperty(name = "ecampus.public-url") String publicUrl,
      @ConfigProperty(name = "ecampus.catalogue.provider") String provider) {
    this.publicUrl = publicUrl;
    this.provider = provider;
  }

  /** The course as JSON-LD that is safe to stand in a script element. */
  String of(PublishedCourse course, String language) {
    String address = publicUrl + "/api/catalogue/v1/courses/" + course.courseId();
    Organization organization = new Organization(provider, publicUrl);
    try {
      return JSON.writeValueAsString(SchemaCourse.of(course, language, address, organization));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("course " + course.courseId() + " cannot be described", e);
    }
  }
}
