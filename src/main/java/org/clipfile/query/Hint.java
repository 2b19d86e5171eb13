package org.clipfile.query;

import java.util.List;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;

/** A quiet note on how a text was read: what it says as data, and as a sentence in English. */
public sealed interface Hint {
  /** The note in English, a sentence. */
  String sentence();

  /** What a date clause came to. */
  record Days(DateField field, DateRange range) implements Hint {
    @Override
    public String sentence() {
      return DayWords.sentence(field, range);
    }
  }

  /**
   * What was read otherwise than it may have been meant.
   *
   * @param words what the kind's sentence names, in its order
   */
  record Note(Kind kind, List<String> words) implements Hint {
    public Note {
      words = List.copyOf(words);
    }

    @Override
    public String sentence() {
      return kind.english.formatted(words.toArray());
    }
  }

  /** What there is to note, with its sentence in English. */
  enum Kind {
    OPEN_QUOTE("A quote is not closed; what follows it is searched as single words."),
    UNKNOWN_FIELD("“%s:” is no field, so it is searched as text."),
    TOO_SHORT("“%s” begins with * and needs three letters; it is searched as it stands."),
    NO_SAVED("There is no saved search “%s”; it is left out."),
    SAVED_IN_ITSELF("The saved search “%s” asks for itself; there it is left out."),
    TOO_MANY_SAVED("More than %s saved searches stand in each other; the rest is left out."),
    STANDS_FOR("“%s” stands for “%s”."),
    NO_CHOICE("“%s” has nothing to choose from on one side and is left out."),
    NO_OPENING("A closing bracket has no opening one and is left out."),
    NO_JOIN("“AND” has nothing to join on one side and is left out."),
    ONE_SIDE("“%s” has nothing on one side and is left out."),
    NOT_NEAR("“%s” joins words and phrases; here both sides are searched anywhere."),
    TAG_QUOTED("“%s” asks for a tag; in quotes it is searched in the article."),
    NO_COUNT("“%s” counts words and phrases and is left out here."),
    TOO_DEEP("What is nested more than %s deep is read as if it were not."),
    NO_EXCLUSION("“%s” has nothing to exclude and is left out."),
    NO_CLOSING("A bracket is not closed; it is read as closed at the end."),
    NO_VALUE("“%s:” has no value yet and is left out."),
    NO_STATE("“%s:” asks for %s; “%s” is left out."),
    NO_SORT(
        "Clippings can be sorted by relevance, newest, oldest, saved or publication; “%s” is left"
            + " out."),
    NO_COPIES("“copies:” asks for group, all or first; “%s” is left out."),
    NO_DATE("“%s” is no date for “%s:”; it is searched as text.");

    private final String english;

    Kind(String english) {
      this.english = english;
    }
  }
}
