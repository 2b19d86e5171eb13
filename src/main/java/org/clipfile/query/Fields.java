package org.clipfile.query;

import java.util.HashMap;
import java.util.Map;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/** The names that may stand before a colon, and what each asks for. */
final class Fields {
  private static final Map<String, Field> BY_NAME = new HashMap<>();

  static {
    text(TextField.TITLE, "title", "headline", "hd");
    text(TextField.TEXT, "text");
    text(TextField.BY, "by", "author", "byline");
    text(TextField.PUBLICATION, "pub", "publication", "in", "from");
    text(TextField.SOURCE, "source", "agency", "wire", "credit");
    text(TextField.DATELINE, "dateline", "place");
    text(TextField.LEAD, "lead", "hlead", "hlp");
    text(TextField.SECTION, "section");
    text(TextField.SITE, "site", "domain");
    text(TextField.URL, "url");
    text(TextField.TAG, "tag");
    text(TextField.CATEGORY, "cat", "category");
    text(TextField.LANGUAGE, "lang", "language");
    date(DateField.PUBLISHED, DateWay.WITHIN, "date", "on");
    date(DateField.PUBLISHED, DateWay.SINCE, "since", "after");
    date(DateField.PUBLISHED, DateWay.BEFORE, "before");
    date(DateField.PUBLISHED, DateWay.UNTIL, "until");
    date(DateField.PUBLISHED, DateWay.NEWER, "newer_than");
    date(DateField.PUBLISHED, DateWay.OLDER, "older_than");
    date(DateField.CLIPPED, DateWay.WITHIN, "saved", "clipped", "added");
    all(new Field.Sort(), "sort");
    all(new Field.State(StateWay.HAS), "has");
    all(new Field.State(StateWay.LACKS), "no");
    all(new Field.State(StateWay.IS), "is");
    all(new Field.State(StateWay.TYPE), "type");
    all(new Field.State(StateWay.LENGTH), "words");
    text(TextField.CAPTION, "caption");
    text(TextField.NOTE, "note");
    text(TextField.HIGHLIGHT, "highlight");
    all(new Field.Saved(), "search");
    all(new Field.Copies(), "copies");
    all(new Field.State(StateWay.STORY), "story");
  }

  private Fields() {}

  /** What a name asks for; null where it is no field's name. */
  static @Nullable Field of(String lowerCaseName) {
    return BY_NAME.get(lowerCaseName);
  }

  /** The name that a text field is written with. */
  static String name(TextField field) {
    return switch (field) {
      case TITLE -> "title";
      case LEAD -> "lead";
      case TEXT -> "text";
      case BY -> "by";
      case PUBLICATION -> "pub";
      case SOURCE -> "source";
      case DATELINE -> "dateline";
      case CATEGORY -> "cat";
      case TAG -> "tag";
      case SECTION -> "section";
      case SITE -> "site";
      case URL -> "url";
      case LANGUAGE -> "lang";
      case CAPTION -> "caption";
      case NOTE -> "note";
      case HIGHLIGHT -> "highlight";
    };
  }

  private static void text(TextField field, String... names) {
    all(new Field.Text(field), names);
  }

  private static void date(DateField field, DateWay way, String... names) {
    all(new Field.Date(field, way), names);
  }

  private static void all(Field field, String... names) {
    for (String name : names) {
      BY_NAME.put(name, field);
    }
  }

  /** What a name before a colon asks for. */
  sealed interface Field {
    record Text(TextField field) implements Field {}

    record Date(DateField field, DateWay way) implements Field {}

    record Sort() implements Field {}

    record Copies() implements Field {}

    record State(StateWay way) implements Field {}

    /** A search that was given a name. */
    record Saved() implements Field {}
  }
}
