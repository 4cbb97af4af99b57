package org.ecampus.webinar;

import org.ecampus.kit.testing.HouseRules;

class ArchitectureTest extends HouseRules {}
