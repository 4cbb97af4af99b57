package org.ecampus.tutoring;

import org.ecampus.kit.testing.OpenApiRules;
import org.ecampus.kit.testing.ServiceTest;

@ServiceTest
class OpenApiTest extends OpenApiRules {}
