package org.ecampus.catalogue.listing;

/** The listing cannot be read. */
public class ListingException extends RuntimeException {

  ListingException(String message, Throwable cause) {
    super(message, cause);
  }
}
