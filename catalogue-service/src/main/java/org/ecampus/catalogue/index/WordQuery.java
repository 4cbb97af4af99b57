package org.ecampus.catalogue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Asks the texts of one wording for words. */
final class WordQuery {

  private final Wording wording;
  private final Analyzer analyzer;

  WordQuery(Wording wording, Analyzer analyzer) {
    this.wording = wording;
    this.analyzer = analyzer;
  }

  /** What a text may have instead of another; none when no word is left of what was asked. */
  List<Alternative> of(AskedWords asked) throws IOException {
    List<Alternative> alternatives = new ArrayList<>();
    for (List<AskedWords.Part> parts : asked.alternatives()) {
      Alternative all = all(parts);
      if (!all.wanted().isEmpty()) {
        alternatives.add(all);
      }
    }
    return alternatives;
  }

  private Alternative all(List<AskedWords.Part> parts) throws IOException {
    Set<Clause> wanted = new LinkedHashSet<>();
    Set<Clause> unwanted = new LinkedHashSet<>();
    for (AskedWords.Part part : parts) {
      (part.unwanted() ? unwanted : wanted).addAll(part.inOrder() ? inOrder(part) : words(part));
    }
    if (wanted.isEmpty() && !unwanted.isEmpty()) {
      Query any = new TermQuery(new Term(Fields.WORDING, wording.name()));
      wanted.add(new Clause(List.of(new Clause.Somewhere(any, Part.TITLE.worth()))));
    }
    return new Alternative(wording, wanted, unwanted);
  }

  private List<Clause> words(AskedWords.Part part) throws IOException {
    List<Clause> words = new ArrayList<>();
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

  private List<Clause> inOrder(AskedWords.Part part) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    return builder.createPhraseQuery(Fields.WORDING, part.text()) == null
        ? List.of()
        : List.of(anywhere(field -> builder.createPhraseQuery(field, part.text())));
  }

  private Clause anywhere(Function<String, Query> in) {
    List<Clause.Somewhere> places = new ArrayList<>();
    for (Part part : Part.values()) {
      places.addFirst(new Clause.Somewhere(in.apply(part.in(wording)), part.worth()));
    }
    return new Clause(places);
  }
}
