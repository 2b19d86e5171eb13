package org.clipfile.ingest.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.ingest.text.ParagraphJoiner;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/** One article of a bundle, as far as it has been told. One thread. */
final class Bundled {
  private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
  private final List<Line> body = new ArrayList<>();

  /** The first to tell something wins. */
  void tell(Fact fact, String value) {
    if (!value.isBlank()) {
      facts.putIfAbsent(fact, value.strip());
    }
  }

  /** More of what is told already: a field may go over lines. */
  void more(Fact fact, String value) {
    facts.merge(fact, value, (before, after) -> before + " " + after);
  }

  /** Tells in another way what is told. */
  void change(Fact fact, UnaryOperator<String> to) {
    facts.computeIfPresent(fact, (key, value) -> to.apply(value));
  }

  boolean tells(Fact fact) {
    return facts.containsKey(fact);
  }

  @Nullable String told(Fact fact) {
    return facts.get(fact);
  }

  void addToBody(Line line) {
    body.add(line);
  }

  /**
   * The clipping.
   *
   * @param wrapped whether lines are the bundle's, and paragraphs have to be joined
   */
  ParsedClipping clipping(boolean wrapped, Companions companions) throws RefusedInput {
    ArticleBody text =
        wrapped ? ArticleBody.ofParagraphs(paragraphs()) : ArticleBody.of(html(), companions);
    if (text.isEmpty() && tells(Fact.ABSTRACT)) {
      text = ArticleBody.ofParagraphs(List.of(Objects.requireNonNull(told(Fact.ABSTRACT))));
    }
    boolean nothing =
        text.isEmpty() && (!tells(Fact.HEADLINE) || Completion.webAddress(told(Fact.URL)) == null);
    if (nothing) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "This article of the bundle has no text." + named());
    }
    if (text.isEmpty()) {
      return new ParsedClipping(draft(text).build(), List.of()); // only its address
    }
    return text.clipping(draft(text));
  }

  private String named() {
    String headline = told(Fact.HEADLINE);
    return headline == null ? "" : " Its headline is “" + headline + "”.";
  }

  private ArticleBuilder draft(ArticleBody text) {
    Optional<ReadDate> published = published();
    String place = told(Fact.DATELINE);
    return Article.builder(Completion.headline(told(Fact.HEADLINE), text.text()))
        .deck(told(Fact.DECK))
        .byline(told(Fact.BYLINE))
        .publication(told(Fact.PUBLICATION))
        .source(told(Fact.SOURCE))
        .published(published.map(d -> d.from(DateOrigin.FIELD)).orElse(null))
        .dateRivals(published.map(d -> d.rivalsFrom(DateOrigin.FIELD)).orElse(List.of()))
        .section(told(Fact.SECTION))
        .keywords(keywords())
        .language(language())
        .dateline(place == null ? null : new Dateline(place, null))
        .url(Completion.webAddress(told(Fact.URL)));
  }

  private Optional<ReadDate> published() {
    String date = told(Fact.PUBLISHED);
    if (date == null) {
      return Optional.empty();
    }
    String time = told(Fact.TIME);
    return time == null
        ? Dates.find(date)
        : Dates.find(date + " " + time).or(() -> Dates.find(date));
  }

  /** Without the weights and codes that some databases put beside them. */
  private List<String> keywords() {
    String keywords = told(Fact.KEYWORDS);
    return keywords == null
        ? List.of()
        : Arrays.stream(keywords.split("\\s*[;|]\\s*", -1))
            .map(k -> k.replaceAll("\\s*\\(\\d+%\\)|^\\w+ : ", "").strip())
            .filter(k -> !k.isEmpty())
            .distinct()
            .toList();
  }

  private @Nullable String language() {
    String language = told(Fact.LANGUAGE);
    return language == null
        ? null
        : Arrays.stream(language.split("\\s*[;,]\\s*", -1))
            .flatMap(name -> Languages.byName(name).stream())
            .findFirst()
            .orElse(null);
  }

  private List<String> paragraphs() {
    var lines = new ArrayList<String>();
    for (Line line : body) {
      if (line.first()) {
        lines.add("");
      }
      lines.add(line.text());
    }
    return ParagraphJoiner.paragraphs(lines);
  }

  private String html() {
    return body.stream()
        .map(Line::html)
        .collect(Collectors.joining("\n"))
        .replace("</ul>\n<ul>", "\n");
  }
}
