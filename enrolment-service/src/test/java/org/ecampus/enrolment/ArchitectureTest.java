package org.ecampus.enrolment;

import org.ecampus.kit.testing.HouseRules;

class ArchitectureTest extends HouseRules {}
