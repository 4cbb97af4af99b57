package org.ecampus.tutoring;

import org.ecampus.kit.testing.MalformedInputRules;
import org.ecampus.kit.testing.ServiceTest;

@ServiceTest
class MalformedInputTest extends MalformedInputRules {}
