package org.ecampus.catalogue.index;

import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/** Makes an analysis anew each time: every request has a thread of its own. */
final class NoReuse extends Analyzer.ReuseStrategy {

  @Override
  public Analyzer.@Nullable TokenStreamComponents getReusableComponents(
      Analyzer analyzer, String field) {
    return null;
  }

  @Override
  public void setReusableComponents(
      Analyzer analyzer, String field, Analyzer.TokenStreamComponents components) {
    // Nothing is kept.
  }
}
