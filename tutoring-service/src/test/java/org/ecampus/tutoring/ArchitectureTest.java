package org.ecampus.tutoring;

import org.ecampus.kit.testing.HouseRules;

class ArchitectureTest extends HouseRules {}
