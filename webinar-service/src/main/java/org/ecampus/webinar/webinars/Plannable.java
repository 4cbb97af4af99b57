package org.ecampus.webinar.webinars;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The instant lies in the calendar people plan with: from the year 2000 to the end of 2099. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = Plannable.InCalendar.class)
public @interface Plannable {

  /** What to say when it does not. */
  String message() default "must lie between the years 2000 and 2099";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Compares with the ends of the calendar. */
  class InCalendar implements ConstraintValidator<Plannable, Instant> {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    @Override
    public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
      return instant == null || (!instant.isBefore(FIRST) && instant.isBefore(END));
    }
  }
}
