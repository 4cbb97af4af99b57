package org.ecampus.catalogue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Asks the texts of one wording for words. A word counts as much as the best part of the text that
 * it stands in, and the score is their average, at most one.
 */
final class WordQuery {

  private final Wording wording;
  private final Analyzer analyzer;

  WordQuery(Wording wording, Analyzer analyzer) {
    this.wording = wording;
    this.analyzer = analyzer;
  }

  /** The query, null when no word is left of what was asked. */
  @Nullable Query of(AskedWords asked) throws IOException {
    List<Query> alternatives = new ArrayList<>();
    for (List<AskedWords.Part> parts : asked.alternatives()) {
      Query all = all(parts);
      if (all != null) {
        alternatives.add(all);
      }
    }
    return alternatives.isEmpty() ? null : new DisjunctionMaxQuery(alternatives, 0);
  }

  private @Nullable Query all(List<AskedWords.Part> parts) throws IOException {
    Set<Query> wanted = new LinkedHashSet<>();
    Set<Query> unwanted = new LinkedHashSet<>();
    for (AskedWords.Part part : parts) {
      (part.unwanted() ? unwanted : wanted).addAll(part.inOrder() ? inOrder(part) : words(part));
    }
    if (wanted.isEmpty() && !unwanted.isEmpty()) {
      wanted.add(new TermQuery(new Term(Fields.WORDING, wording.name())));
    }
    return wanted.isEmpty() ? null : all(wanted, unwanted);
  }

  private static Query all(Set<Query> wanted, Set<Query> unwanted) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wanted.forEach(one -> all.add(one, Occur.MUST));
    unwanted.forEach(one -> all.add(one, Occur.MUST_NOT));
    return new BoostQuery(all.build(), 1f / wanted.size());
  }

  private List<Query> words(AskedWords.Part part) throws IOException {
    List<Query> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Fields.WORDING, part.text())) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String text = word.toString();
        words.add(anywhere(field -> new TermQuery(new Term(field, text))));
      }
      stream.end();
    }
    return words;
  }

  private List<Query> inOrder(AskedWords.Part part) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    return builder.createPhraseQuery(Fields.WORDING, part.text()) == null
        ? List.of()
        : List.of(anywhere(field -> builder.createPhraseQuery(field, part.text())));
  }

  private Query anywhere(Function<String, Query> in) {
    return new DisjunctionMaxQuery(
        Arrays.stream(Part.values())
            .<Query>map(
                part ->
                    new BoostQuery(
                        Objects.requireNonNull(in.apply(part.in(wording))), part.worth()))
            .toList(),
        0);
  }
}
