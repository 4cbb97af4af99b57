package org.ecampus.kit.http;

import org.ecampus.kit.testing.MalformedInputRules;
import org.ecampus.kit.testing.ServiceTest;

@ServiceTest
class SampleMalformedInputTest extends MalformedInputRules {}
