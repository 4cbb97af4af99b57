package org.ecampus.kit.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanSamplerTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  @Test
  void spansAreRecordedForACollector() {
    assertThat(decision(Optional.of("http://collector:4317")))
        .isEqualTo(SamplingDecision.RECORD_AND_SAMPLE);
  }

  @Test
  void spansAreNotRecordedForNobody() {
    assertThat(decision(Optional.empty())).isEqualTo(SamplingDecision.DROP);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", ""})
  void aBlankIsNoCollector(String blank) {
    assertThat(decision(Optional.of(blank))).isEqualTo(SamplingDecision.DROP);
  }

  private static SamplingDecision decision(Optional<String> collector) {
    return new SpanSampler()
        .sampler(collector)
        .shouldSample(Context.root(), TRACE, "GET", SpanKind.SERVER, Attributes.empty(), List.of())
        .getDecision();
  }
}
