package org.clipfile.story;

import org.clipfile.story.WordReader.Words;

/**
 * How much of the shorter of two texts stands in the longer, word for word: counted are words in
 * runs of eight and more, which no pattern that is filled in anew each day leaves whole.
 *
 * @param contained share of the shorter that stands in the longer (Broder's containment)
 * @param alike what both have in common as a share of all they say (his resemblance, that of
 *     Jaccard)
 * @param figures of the shorter's figures that stand between words between which the longer has a
 *     figure too, the share of those that are the same; 1 where these are less than two
 * @param framed whether all they have in common is a frame that closes alike around something else,
 *     as a publishing house's notices and a newsletter's standing parts do
 */
record Likeness(double contained, double alike, double figures, boolean framed) {
  /** Up to here a text must be repeated as it is, by somebody else: else it may be a notice. */
  private static final int BRIEF = 40 * WordReader.WORD;

  /** Up to here one standing paragraph is a large part of the text. */
  private static final int SHORT = 100 * WordReader.WORD;

  static boolean copies(StoryText shorter, StoryText longer, Setting setting) {
    if (shorter.weight() < BRIEF) {
      return setting != Setting.SAME_PUBLICATION && shorter.equals(longer);
    }
    Likeness likeness = of(shorter, longer);
    return switch (setting) {
      case NEIGHBOURS -> likeness.isOfNeighbours(shorter.weight() < SHORT);
      case UNDATED -> likeness.figures >= 0.7 && likeness.contained >= 0.8 && likeness.alike >= 0.5;
      case SAME_PUBLICATION -> likeness.figures >= 0.8 && likeness.alike >= 0.85;
    };
  }

  private boolean isOfNeighbours(boolean isShort) {
    return figures >= 0.5 && alike >= 0.12 && contained >= (framed ? 0.75 : isShort ? 0.7 : 0.5);
  }

  static Likeness of(StoryText shorter, StoryText longer) {
    StoryText.Runs runs = shorter.runs();
    StoryText.Runs others = longer.runs();
    var cover = Cover.of(shorter.words(), runs.shingles(), others.numbers());
    double common = cover.weight();
    return new Likeness(
        common / shorter.weight(),
        common / (shorter.weight() + longer.weight() - common),
        figures(shorter.words(), longer.words()),
        cover.isFrame() && Cover.of(longer.words(), others.shingles(), runs.numbers()).isFrame());
  }

  private static double figures(Words words, Words others) {
    Figures asked = Figures.of(words);
    Figures known = Figures.of(others);
    int same = 0;
    int changed = 0;
    for (int i = 0; i < asked.place().length; i++) {
      if (known.has(asked.figure()[i])) {
        same++;
      } else if (known.hasPlace(asked.place()[i])) {
        changed++;
      }
    }
    return same + changed < 2 ? 1 : (double) same / (same + changed);
  }
}
