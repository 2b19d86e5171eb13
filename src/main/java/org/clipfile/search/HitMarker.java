package org.clipfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.clipfile.model.Span;
import org.clipfile.model.TextMarker;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Finds a query's hits in a text by making the text's tokens as the index does. Without a language
 * it finds words as they stand, with one their other forms too. Thread-safe.
 */
final class HitMarker implements TextMarker {
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> stemNumbers = new HashMap<>();

  /** What the forms of the query's words begin with. */
  private final CharArraySet starts = new CharArraySet(16, false);

  private int longestStart;

  private final CharArrayMap<Integer> numbers = new CharArrayMap<>(16, false);
  private final Map<Integer, TermShape> shapes = new HashMap<>();
  private int count;
  private int texts;

  HitMarker(Query query, Predicate<@Nullable TextField> accept) {
    for (Query leaf : QueryLeaves.texts(query, accept)) {
      TermRow row = TermRow.of(leaf);
      if (!row.isEmpty()) {
        rows.add(new Row(texts, row.terms().stream().map(this::numbered).toList()));
        if (leaf instanceof Query.Word(String word)) {
          addBare(word, texts);
          if (row.isOneWord()) {
            addForms(row.terms().getFirst().term(), texts);
          }
        }
        texts++;
      }
    }
  }

  private void addBare(String word, int text) {
    String bare = KoreanParticles.bare(word);
    if (bare != null) {
      rows.add(new Row(text, TermRow.of(bare).terms().stream().map(this::numbered).toList()));
    }
  }

  private void addForms(String word, int text) {
    for (Stemming language : Stems.languages(word)) {
      String stem = Stems.named(language, word);
      int number = stemNumbers.computeIfAbsent(stem, _ -> count++);
      rows.add(new Row(text, List.of(new Wanted(number, 0))));
      for (String start : WordForms.starts(word, language)) {
        starts.add(start);
        longestStart = Math.max(longestStart, start.length());
      }
    }
  }

  /**
   * Terms in their places; a hit of one of the query's texts.
   *
   * @param text which of the query's texts
   */
  private record Row(int text, List<Wanted> terms) {}

  /**
   * A term or shape of one of the query's texts.
   *
   * @param number the same for the same term
   * @param place its distance from the first of its text
   */
  private record Wanted(int number, int place) {}

  private Wanted numbered(TermRow.Placed placed) {
    TermShape shape = placed.shape();
    if (shape != null) {
      shapes.put(count, shape);
      return new Wanted(count++, placed.place());
    }
    Integer known = numbers.get(placed.term());
    if (known == null) {
      known = count++;
      numbers.put(placed.term(), known);
    }
    return new Wanted(known, placed.place());
  }

  /**
   * A place where one of the query's texts stands.
   *
   * @param text which of the query's texts
   */
  record Hit(int start, int end, int text) {}

  @Override
  public List<Span> marks(String text) {
    return spans(hits(text, null));
  }

  @Override
  public TextMarker in(@Nullable String language) {
    return stemNumbers.isEmpty() || language == null ? this : text -> spans(hits(text, language));
  }

  /** The places as spans, those that overlap made one. */
  static List<Span> spans(List<Hit> hits) {
    var spans = new ArrayList<Span>();
    for (Hit hit : hits) {
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last == null || hit.start() >= last.end()) {
        spans.add(new Span(hit.start(), hit.end()));
      } else if (hit.end() > last.end()) {
        spans.set(spans.size() - 1, new Span(last.start(), hit.end()));
      }
    }
    return spans;
  }

  /** How many different texts are looked for. */
  int texts() {
    return texts;
  }

  /**
   * All places, by where they begin.
   *
   * @param language of the text, as a tag; null finds words as they stand
   */
  List<Hit> hits(String text, @Nullable String language) {
    if (rows.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    Places places = places(text, stemNumbers.isEmpty() ? null : Stems.of(language));
    var hits = new LinkedHashSet<Hit>();
    rows.forEach(row -> collect(places, row, hits));
    var sorted = new ArrayList<>(hits);
    sorted.sort(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end));
    return sorted;
  }

  private static void collect(Places places, Row row, Set<Hit> hits) {
    List<Wanted> terms = row.terms();
    for (Token first : places.of(terms.getFirst().number())) {
      int start = first.start();
      int end = first.end();
      boolean complete = true;
      for (int i = 1; complete && i < terms.size(); i++) {
        int wanted = first.position() + terms.get(i).place() - terms.getFirst().place();
        Token next = places.at(terms.get(i).number(), wanted);
        complete = next != null;
        start = next == null ? start : Math.min(start, next.start());
        end = next == null ? end : Math.max(end, next.end());
      }
      if (complete && end > start) {
        hits.add(new Hit(start, end, row.text()));
      }
    }
  }

  private Places places(String text, @Nullable Stems stems) {
    var places = new Places();
    try (TokenStream tokens = Analysis.INSTANCE.tokenStream(IndexField.BODY, text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var step = tokens.addAttribute(PositionIncrementAttribute.class);
      var offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += step.getPositionIncrement();
        var token = new Token(position, offset.startOffset(), offset.endOffset());
        Integer number = numbers.get(term.buffer(), 0, term.length());
        if (number != null) {
          places.add(number, token);
        }
        String stem = stems == null || !mayBeForm(term) ? null : stems.stem(term);
        Integer ofStem = stem == null ? null : stemNumbers.get(stem);
        if (ofStem != null) {
          places.add(ofStem, token);
        }
        shapes.forEach((shape, fitting) -> {
          if (fitting.fits(term.buffer(), term.length())) {
            places.add(shape, token);
          }
        });
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
    return places;
  }

  private boolean mayBeForm(CharTermAttribute term) {
    int longest = Math.min(longestStart, term.length());
    for (int length = 1; length <= longest; length++) {
      if (starts.contains(term.buffer(), 0, length)) {
        return true;
      }
    }
    return false;
  }

  private record Token(int position, int start, int end) {}

  /** Where each of the wanted terms stands in a text. */
  private static final class Places {
    private final Map<Integer, Map<Integer, Token>> byTerm = new HashMap<>();

    void add(int term, Token token) {
      byTerm.computeIfAbsent(term, _ -> new HashMap<>()).put(token.position(), token);
    }

    Iterable<Token> of(int term) {
      return byTerm.getOrDefault(term, Map.of()).values();
    }

    @Nullable Token at(int term, int position) {
      return byTerm.getOrDefault(term, Map.of()).get(position);
    }
  }
}
