package org.ecampus.certification;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A database apart for tests that change rules or drop keys. */
public class OwnDatabase implements QuarkusTestProfile {}
