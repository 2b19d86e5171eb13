package org.clipfile.search;

import java.util.List;
import java.util.Set;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/**
 * The names of the index's fields and what a search in each is worth.
 *
 * @param boost how much a hit counts beside a hit in the body
 */
record IndexField(String name, float boost) {
  static final String HEADLINE = "headline";
  static final String DECK = "deck";
  static final String BYLINE = "byline";
  static final String BODY = "body";
  static final String PUBLICATION = "pub";
  static final String SOURCE = "source";
  static final String DATELINE = "dateline";
  static final String CATEGORY = "cat";
  static final String LANGUAGE = "lang";

  /** The words of the first part of the body, without their places: {@link Leads} has these. */
  static final String LEAD = "lead";

  static final String TAG = "tag";
  static final String SECTION = "section";
  static final String SITE = "site";
  static final String URL = "url";
  static final String CAPTION = "caption";
  static final String NOTE = "note";
  static final String HIGHLIGHT = "highlight";

  /** The names of the features that a clipping has. */
  static final String FEATURES = "has";

  /** The names of the states that a clipping is in. */
  static final String STATES = "is";

  /** The languages whose endings the clipping's words have. */
  static final String STEMS = "stems";

  /** The type of the original. */
  static final String TYPE = "type";

  /** How many words the body has, as a range of one. */
  static final String LENGTH = "words";

  /** The same, to sort by and to tell. */
  static final String WORD_COUNT = "length";

  /** The clipping's id as a term, for replacing and deleting. */
  static final String ID = "id";

  /** The clipping's id as a number beside each document, for reading it back. */
  static final String KEY = "key";

  /** Where a search without a field looks: the article, and nothing of its surroundings. */
  private static final List<IndexField> ARTICLE =
      List.of(
          new IndexField(HEADLINE, 4),
          new IndexField(DECK, 2),
          new IndexField(BYLINE, 2),
          new IndexField(LEAD, 2),
          new IndexField(BODY, 1));

  private static final List<IndexField> TEXT =
      List.of(new IndexField(DECK, 2), new IndexField(LEAD, 2), new IndexField(BODY, 1));

  private static final List<IndexField> OPENING =
      List.of(new IndexField(HEADLINE, 4), new IndexField(DECK, 2), new IndexField(LEAD, 2));

  /** The texts whose words have other forms; names stand as they are. */
  private static final Set<String> STEMMED = Set.of(HEADLINE, DECK, LEAD, BODY);

  /** Where a search in this field looks; null is a search without a field. */
  static List<IndexField> of(@Nullable TextField field) {
    return switch (field) {
      case null -> ARTICLE;
      case TEXT -> TEXT;
      case LEAD -> OPENING;
      case TITLE -> only(HEADLINE);
      case BY -> only(BYLINE);
      case PUBLICATION -> only(PUBLICATION);
      case SOURCE -> only(SOURCE);
      case DATELINE -> only(DATELINE);
      case CATEGORY -> only(CATEGORY);
      case LANGUAGE -> only(LANGUAGE);
      case TAG -> only(TAG);
      case SECTION -> only(SECTION);
      case SITE -> only(SITE);
      case URL -> only(URL);
      case CAPTION -> only(CAPTION);
      case NOTE -> only(NOTE);
      case HIGHLIGHT -> only(HIGHLIGHT);
    };
  }

  private static List<IndexField> only(String name) {
    return List.of(new IndexField(name, 1));
  }

  /** Whether a word here is also found in its other forms. */
  boolean hasStems() {
    return STEMMED.contains(name);
  }

  /** The days that a date can mean, as a range. */
  static String days(DateField field) {
    return switch (field) {
      case PUBLISHED -> "published";
      case CLIPPED -> "clipped";
    };
  }

  /** The minute that a date begins at, for sorting; absent where there is no date. */
  static String minute(DateField field) {
    return switch (field) {
      case PUBLISHED -> "publishedAt";
      case CLIPPED -> "clippedAt";
    };
  }
}
