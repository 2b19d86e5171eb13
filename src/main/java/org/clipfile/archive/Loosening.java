package org.clipfile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/** Makes looser searches, which are offered and never made unasked. */
final class Loosening {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Loosening() {}

  /** The words of a text. */
  static List<Query> words(String text) {
    return SPACES
        .splitAsStream(text)
        .filter(word -> !word.isEmpty())
        .<Query>map(Query.Word::new)
        .toList();
  }

  /** The same words wherever they stand; null where they are free to already. */
  static @Nullable Query apart(Query part) {
    return switch (part) {
      case Query.In(TextField field, Query inner) -> {
        Query apart = apart(inner);
        yield apart == null ? null : new Query.In(field, apart);
      }
      case Query.Phrase(String text) -> all(words(text));
      case Query.Proximity(String text, int distance) -> all(words(text));
      case Query.Near near -> all(List.of(near.left(), near.right()));
      case Query.AtLeast(int times, Query repeated) -> repeated;
      default -> null;
    };
  }

  private static @Nullable Query all(List<Query> words) {
    return words.size() < 2 ? null : new Query.And(words);
  }

  /** Any of the words beside all that is no word; null where there are fewer than two. */
  static @Nullable Query anyWord(List<Query> parts) {
    List<Query> words = parts.stream().filter(Loosening::isOfWords).toList();
    if (words.size() < 2) {
      return null;
    }
    var all = new ArrayList<Query>();
    all.add(new Query.Or(words));
    parts.stream().filter(part -> !isOfWords(part)).forEach(all::add);
    return all.size() == 1 ? all.getFirst() : new Query.And(all);
  }

  /** Whether a part asks for words of the article, and for nothing else. */
  static boolean isOfWords(Query part) {
    return switch (part) {
      case Query.Text _ -> true;
      case Query.Near near -> true;
      case Query.AtLeast atLeast -> true;
      case Query.In in -> isOfWords(in.part()) && UsualOrder.of(in) == SortOrder.RELEVANCE;
      case Query.Or(List<Query> choice) -> choice.stream().allMatch(Loosening::isOfWords);
      case Query.And(List<Query> all) -> all.stream().allMatch(Loosening::isOfWords);
      case Query.All all -> false;
      case Query.Not not -> false;
      case Query.Fact _ -> false;
    };
  }
}
