package org.ecampus.catalogue.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * How the words of a language are cut, folded and stemmed. Accents and capitals are gone before
 * words are stemmed, so that it is the same whether they are typed; languages that are not named
 * are taken as written.
 */
enum Wording {
  ENGLISH,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ARABIC,
  AS_WRITTEN;

  /** That of a language by its BCP 47 tag. */
  static Wording of(String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "en" -> ENGLISH;
      case "fr" -> FRENCH;
      case "es" -> SPANISH;
      case "pt" -> PORTUGUESE;
      case "ar" -> ARABIC;
      default -> AS_WRITTEN;
    };
  }

  /** An analyser; whoever has many threads keeps nothing for each of them. */
  Analyzer analyzer(Analyzer.ReuseStrategy reuse) {
    CharArraySet unsaid = Folding.of(stopWords());
    return new Analyzer(reuse) {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, stems(new StopFilter(folded(words), unsaid)));
      }
    };
  }

  private TokenStream folded(TokenStream words) {
    TokenStream parts =
        this == FRENCH ? new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES) : words;
    return new ASCIIFoldingFilter(new DecimalDigitFilter(new LowerCaseFilter(parts)));
  }

  private CharArraySet stopWords() {
    return switch (this) {
      case ENGLISH -> english();
      case FRENCH -> FrenchAnalyzer.getDefaultStopSet();
      case SPANISH -> SpanishAnalyzer.getDefaultStopSet();
      case PORTUGUESE -> PortugueseAnalyzer.getDefaultStopSet();
      case ARABIC -> ArabicAnalyzer.getDefaultStopSet();
      case AS_WRITTEN -> CharArraySet.EMPTY_SET;
    };
  }

  /** The list of Snowball, as of the other languages; Lucene's own of English is much shorter. */
  private static CharArraySet english() {
    try (InputStream words = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
      return WordlistLoader.getSnowballWordSet(Objects.requireNonNull(words));
    } catch (IOException e) {
      throw new UncheckedIOException("the stop words of English cannot be read", e);
    }
  }

  private TokenStream stems(TokenStream words) {
    return switch (this) {
      case ENGLISH -> new SnowballFilter(words, new EnglishStemmer());
      case FRENCH -> new SnowballFilter(words, new FrenchStemmer());
      case SPANISH -> new SnowballFilter(words, new SpanishStemmer());
      case PORTUGUESE -> new SnowballFilter(words, new PortugueseStemmer());
      case ARABIC -> new ArabicStemFilter(new ArabicNormalizationFilter(words));
      case AS_WRITTEN -> words;
    };
  }
}
