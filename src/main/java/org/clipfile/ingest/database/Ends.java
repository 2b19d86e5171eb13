package org.clipfile.ingest.database;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds where the text of an article ends and the fields below it begin. */
final class Ends {
  private Ends() {}

  /**
   * The index of the line after the text.
   *
   * @param from where the text begins
   * @param isField whether a paragraph that opens with a line tells something of the article
   */
  static int ofText(List<Line> lines, int from, Predicate<Line> isField) {
    int end = lines.size();
    for (int i = lines.size() - 1; i >= from; i--) {
      if (isField.test(lines.get(i))) {
        end = i;
      } else if (lines.get(i).first()) {
        break;
      }
    }
    return end;
  }

  /** Reads labelled lines, each with the lines it goes on over. */
  static void tell(Bundled article, List<Line> lines, Labels labels, Set<Fact> none) {
    Fact open = null;
    boolean fresh = false;
    for (Line line : lines) {
      var label = labels.of(line.text());
      if (label.isPresent()) {
        open = label.get();
        fresh = !article.tells(open) && !none.contains(open);
        if (fresh) {
          article.tell(open, Labels.value(line.text()));
        }
      } else if (open != null && !line.first() && fresh && article.tells(open)) {
        article.more(open, line.text());
      } else {
        open = null;
      }
    }
  }
}
