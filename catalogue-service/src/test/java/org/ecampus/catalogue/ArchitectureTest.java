package org.ecampus.catalogue;

import org.ecampus.kit.testing.HouseRules;

class ArchitectureTest extends HouseRules {}
