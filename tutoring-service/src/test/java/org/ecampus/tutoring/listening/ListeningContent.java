package org.ecampus.tutoring.listening;

/** Something to listen to, as long as it is. */
record ListeningContent(String url) {}
