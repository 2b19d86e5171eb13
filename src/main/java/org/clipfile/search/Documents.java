package org.clipfile.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.Marks;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.Feature;
import org.clipfile.model.query.FileType;
import org.clipfile.model.query.State;
import org.jspecify.annotations.Nullable;

/** Makes of a clipping what the index holds of it. */
final class Documents {
  private static final long SECONDS_PER_MINUTE = 60;

  private static final FieldType NAME = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    NAME.setOmitNorms(true);
    NAME.freeze();
  }

  private Documents() {}

  static Term term(long id) {
    return new Term(IndexField.ID, Long.toString(id));
  }

  static Document of(Clipping clipping) {
    Article article = clipping.article();
    var document = new Document();
    document.add(new StringField(IndexField.ID, Long.toString(clipping.id()), Store.NO));
    document.add(new NumericDocValuesField(IndexField.KEY, clipping.id()));
    text(document, IndexField.HEADLINE, article.headline());
    text(document, IndexField.DECK, article.deck());
    Leads.addBody(document, article.bodyText());
    name(document, IndexField.PUBLICATION, article.publication());
    name(document, IndexField.SOURCE, article.source());
    authors(document, article);
    if (article.dateline() != null) {
      name(document, IndexField.DATELINE, article.dateline().place());
    }
    name(document, IndexField.SECTION, article.section());
    for (String keyword : article.keywords()) {
      name(document, IndexField.TAG, keyword);
    }
    Texts.captions(article.bodyHtml()).forEach(c -> text(document, IndexField.CAPTION, c));
    marks(document, clipping.marks());
    if (article.url() != null) {
      name(document, IndexField.URL, article.url());
      name(document, IndexField.SITE, Texts.host(article.url()));
    }
    for (Feature feature : Feature.values()) {
      if (has(article, clipping.marks(), feature)) {
        document.add(new StringField(IndexField.FEATURES, feature.name(), Store.NO));
      }
    }
    for (State state : State.values()) {
      if (is(article, clipping.marks(), state)) {
        document.add(new StringField(IndexField.STATES, state.name(), Store.NO));
      }
    }
    FileType type = FileTypes.of(clipping.original().format());
    document.add(new StringField(IndexField.TYPE, type.name(), Store.NO));
    int words = Texts.words(article.bodyText());
    document.add(new IntPoint(IndexField.LENGTH, words));
    document.add(new NumericDocValuesField(IndexField.WORD_COUNT, words));
    for (String category : article.categories()) {
      name(document, IndexField.CATEGORY, category);
    }
    if (article.language() != null) {
      language(document, article.language());
    }
    for (Stemmer stemmer : Stemmer.ofClipping(article.language())) {
      document.add(new StringField(IndexField.STEMS, stemmer.language(), Store.NO));
    }
    date(document, DateField.PUBLISHED, article.published());
    date(document, DateField.CLIPPED, article.clipped());
    FacetFields.add(document, article);
    return document;
  }

  /** What is the owner's own. */
  private static void marks(Document document, Marks marks) {
    marks.tags().forEach(tag -> name(document, IndexField.TAG, tag));
    text(document, IndexField.NOTE, marks.note());
    for (Highlight highlight : marks.highlights()) {
      text(document, IndexField.HIGHLIGHT, highlight.quote());
      text(document, IndexField.HIGHLIGHT, highlight.comment());
    }
  }

  private static boolean has(Article article, Marks marks, Feature feature) {
    return switch (feature) {
      case DATE -> article.published() != null;
      case BYLINE -> article.byline() != null || !article.authors().isEmpty();
      case DATELINE -> article.dateline() != null;
      case SOURCE -> article.source() != null;
      case TAG -> !article.keywords().isEmpty() || !marks.tags().isEmpty();
      case IMAGE -> article.bodyHtml().contains("<img");
      case URL -> article.url() != null;
      case NOTE -> marks.note() != null;
      case HIGHLIGHT -> !marks.highlights().isEmpty();
    };
  }

  private static boolean is(Article article, Marks marks, State state) {
    return switch (state) {
      case ARTICLE -> article.kind() == ArticleKind.ARTICLE;
      case PAGE -> article.kind() == ArticleKind.PAGE;
      case READ -> marks.read();
      case STARRED -> marks.starred();
      case TRASHED -> marks.trashed();
      case UNCERTAIN_DATE -> article.published() != null && article.published().uncertain();
    };
  }

  private static void text(Document document, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      document.add(new TextField(field, value, Store.NO));
    }
  }

  /** A name: how long it is, is no matter of weight, so its length is not kept. */
  private static void name(Document document, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      document.add(new Field(field, value, NAME));
    }
  }

  private static void authors(Document document, Article article) {
    String byline = article.byline() == null ? "" : article.byline();
    text(document, IndexField.BYLINE, byline);
    for (String author : article.authors()) {
      if (!byline.contains(author)) {
        text(document, IndexField.BYLINE, author);
      }
    }
  }

  /** The tag, and the language's name in English and in itself. */
  private static void language(Document document, String tag) {
    Locale language = Locale.forLanguageTag(tag);
    name(document, IndexField.LANGUAGE, tag);
    name(document, IndexField.LANGUAGE, language.getDisplayLanguage(Locale.ENGLISH));
    name(document, IndexField.LANGUAGE, language.getDisplayLanguage(language));
  }

  private static void date(Document document, DateField field, @Nullable ClippingDate date) {
    if (date != null) {
      int[] first = {day(date.firstDay())};
      int[] last = {day(date.lastDay())};
      long minute = Math.floorDiv(date.value().toEpochSecond(ZoneOffset.UTC), SECONDS_PER_MINUTE);
      document.add(new IntRange(IndexField.days(field), first, last));
      document.add(new NumericDocValuesField(IndexField.minute(field), minute));
    }
  }

  /** A day as the index counts them. */
  static int day(LocalDate day) {
    return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
