package org.ecampus.kit.http;

import org.ecampus.kit.testing.OpenApiRules;
import org.ecampus.kit.testing.ServiceTest;

@ServiceTest
class SampleOpenApiTest extends OpenApiRules {}
