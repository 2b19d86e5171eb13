package org.clipfile.export.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Shapes the readings of a paragraph and makes room for those that are wider than their words. */
final class Readings {
  private final Function<StyledText, List<ShapedRun>> shaper;

  Readings(Function<StyledText, List<ShapedRun>> shaper) {
    this.shaper = shaper;
  }

  /** The runs of a paragraph, in its order, with room for their readings. */
  List<ShapedRun> roomFor(List<ShapedRun> runs) {
    if (runs.stream().allMatch(run -> run.style().reading() == null)) {
      return runs;
    }
    var spaced = new ArrayList<ShapedRun>();
    for (int from = 0; from < runs.size(); ) {
      Reading reading = runs.get(from).style().reading();
      int to = from + 1;
      while (to < runs.size() && reading != null && runs.get(to).style().reading() == reading) {
        to++;
      }
      List<ShapedRun> word = runs.subList(from, to);
      spaced.addAll(reading == null ? word : spread(word, reading));
      from = to;
    }
    return spaced;
  }

  private List<ShapedRun> spread(List<ShapedRun> word, Reading reading) {
    TextStyle style = word.getFirst().style();
    TextStyle small = style.reading(null).sized(style.size() * Reading.SIZE);
    reading.shaped(shaper.apply(StyledText.of(reading.text(), small)));
    double wanting = reading.width() - word.stream().mapToDouble(ShapedRun::width).sum();
    int count = word.stream().mapToInt(run -> run.clusters().size()).sum();
    if (wanting <= 0 || count == 0) {
      return word;
    }
    int each = (int) Math.ceil(wanting / count / 2 / style.size() * 1000);
    return word.stream().map(run -> run.widened(each)).toList();
  }

  /** Whether a place stands within a word that has a reading, where no line may end. */
  static boolean isWithinWord(ShapedText shaped, int at) {
    if (at <= 0 || at >= shaped.text().length()) {
      return false;
    }
    Reading reading = shaped.runAt(at).style().reading();
    return reading != null && shaped.runAt(at - 1).style().reading() == reading;
  }
}
