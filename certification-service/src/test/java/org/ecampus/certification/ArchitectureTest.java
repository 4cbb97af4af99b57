package org.ecampus.certification;

import org.ecampus.kit.testing.HouseRules;

class ArchitectureTest extends HouseRules {}
