package org.clipfile.story;

import java.util.Arrays;
import org.clipfile.story.WordReader.Words;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready to be known again in its copies. Immutable.
 *
 * <p>Copies are sought by MinHash: of all shingles (five words), each of twelve ways of shuffling
 * them keeps the first, and two texts keep the same one as often as they resemble each other (A.
 * Broder, "On the resemblance and containment of documents", 1997). Each kept shingle is a band of
 * its own (J. Leskovec, A. Rajaraman, J. Ullman, "Mining of Massive Datasets", chapter 3, with one
 * row a band): a copy cut to a fourth resembles the whole by a fourth only, and is still met in one
 * of twelve bands 97 times in 100.
 */
public final class StoryText {
  /** In how many bands a text stands. */
  public static final int BANDS = 12;

  /** Below, in words, chance and boilerplate make texts alike that have nothing in common. */
  private static final int LEAST = 12 * WordReader.WORD;

  /** What two texts have in common is counted in runs of so many words. */
  private static final int RUN = 8 * WordReader.WORD;

  /** The runs of a text of so many words are kept, for it may be compared again and again. */
  private static final int MOST_KEPT = 2_000;

  private static final int SHINGLE = 5 * WordReader.WORD;

  private static final long[] SHUFFLES = new long[BANDS];

  static {
    for (int i = 0; i < BANDS; i++) {
      SHUFFLES[i] = WordReader.mix(0x5eedL + i) | 1;
    }
  }

  private final Words words;
  private final int weight;
  private final int[] bands;
  private @Nullable Runs runs;

  private StoryText(Words words, int weight) {
    this.words = words;
    this.weight = weight;
    this.bands = bands(Shingles.of(words, SHINGLE).hash());
  }

  /** The text, or null where it is too short to be known again. */
  public static @Nullable StoryText of(String text) {
    Words words = WordReader.read(text);
    int weight = 0;
    for (byte one : words.weight()) {
      weight += one;
    }
    return weight < LEAST ? null : new StoryText(words, weight);
  }

  /** The bands it stands in, {@link #BANDS} numbers; copies share at least one, nearly always. */
  public int[] bands() {
    return bands.clone();
  }

  /** Whether two texts are copies of one story. */
  public boolean isCopyOf(StoryText other, Setting setting) {
    boolean shorter = weight <= other.weight;
    return shorter ? Likeness.copies(this, other, setting) : Likeness.copies(other, this, setting);
  }

  Words words() {
    return words;
  }

  /** The runs of words that a text is compared by. */
  record Runs(Shingles shingles, Numbers numbers) {}

  Runs runs() {
    Runs known = runs;
    if (known == null) {
      Shingles shingles = Shingles.of(words, RUN);
      known = new Runs(shingles, Numbers.of(shingles.hash()));
      if (words.hash().length <= MOST_KEPT) {
        runs = known;
      }
    }
    return known;
  }

  /** The weight of all words, in fifths of a word. */
  int weight() {
    return weight;
  }

  /** Whether the words are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StoryText text && Arrays.equals(words.hash(), text.words.hash());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words.hash());
  }

  private static int[] bands(long[] shingles) {
    long[] first = new long[BANDS];
    Arrays.fill(first, Long.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < BANDS; i++) {
        long shuffled = shingle * SHUFFLES[i];
        if (shuffled < first[i]) {
          first[i] = shuffled;
        }
      }
    }
    int[] bands = new int[BANDS];
    for (int i = 0; i < BANDS; i++) {
      bands[i] = (int) WordReader.mix(first[i] + i);
    }
    return bands;
  }
}
