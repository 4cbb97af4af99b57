package org.ecampus.kit.http;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.RestResponse;

/** The declared type of what an operation answers with, so that nothing of it is lost in JSON. */
final class TypeOfAnswer {
  private TypeOfAnswer() {}

  static JavaType of(ContainerResponseContext response, ObjectMapper json) {
    Type declared = response.getEntityType();
    if (declared instanceof ParameterizedType wrapper
        && wrapper.getRawType() == RestResponse.class) {
      declared = wrapper.getActualTypeArguments()[0];
    }
    Class<?> actual = response.getEntity().getClass();
    if (declared instanceof ParameterizedType generic) {
      JavaType type = json.constructType(generic);
      if (type.getRawClass().isAssignableFrom(actual)) {
        return type;
      }
    }
    return json.constructType(actual);
  }
}
