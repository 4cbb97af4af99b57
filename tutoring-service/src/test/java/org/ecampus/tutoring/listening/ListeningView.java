package org.ecampus.tutoring.listening;

/** What to listen to, and whether it was heard. */
record ListeningView(String listenAt, boolean heard) {}
