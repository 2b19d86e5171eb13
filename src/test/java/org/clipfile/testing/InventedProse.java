package org.clipfile.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prose without meaning in the script of a language: words as frequent as Zipf's law has it. */
public final class InventedProse {
  private static final int WORDS = 4_000;

  /** What languages do differently, as far as it matters to who compares texts. */
  public enum Script {
    LATIN("aeiou", "bcdfghlmnprstv", " ", ". "),
    ARABIC("اوي", "بتجحدرسعفقكلمنه", " ", ". "),
    CHINESE("", "", "", "。"),
    THAI("าิุะ", "กขคงจชดตนบปพมยรลวส", "", " ");

    private final String vowels;
    private final String consonants;
    private final String gap;
    private final String stop;

    Script(String vowels, String consonants, String gap, String stop) {
      this.vowels = vowels;
      this.consonants = consonants;
      this.gap = gap;
      this.stop = stop;
    }
  }

  private final Script script;
  private final Random random;
  private final List<String> words = new ArrayList<>();

  public InventedProse(Script script, Random random) {
    this.script = script;
    this.random = random;
    for (int i = 0; i < WORDS; i++) {
      words.add(invented(1 + i % 3));
    }
  }

  private String invented(int syllables) {
    if (script == Script.CHINESE) {
      return Character.toString(0x4E00 + random.nextInt(3_000))
          + (syllables == 1 ? "" : Character.toString(0x4E00 + random.nextInt(3_000)));
    }
    var word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(pick(script.consonants)).append(pick(script.vowels));
    }
    return word.append(syllables == 1 ? "" : Character.toString(pick(script.consonants)))
        .toString();
  }

  private char pick(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  /** One word, frequent ones more often. */
  public String word() {
    int rank = (int) (Math.pow(WORDS, random.nextDouble()) - 1);
    return words.get(rank);
  }

  /** A sentence; one of three has a figure. */
  public String sentence() {
    int length = 8 + random.nextInt(14);
    int figure = random.nextInt(3 * length);
    var sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(i == 0 ? "" : script.gap);
      sentence.append(i == figure ? Integer.toString(2 + random.nextInt(9_000)) : word());
    }
    return sentence.append(script.stop).toString();
  }

  /** Some sentences. */
  public String paragraph() {
    var paragraph = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      paragraph.append(sentence());
    }
    return paragraph.toString().strip();
  }

  /** Some paragraphs. */
  public List<String> paragraphs(int count) {
    var paragraphs = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      paragraphs.add(paragraph());
    }
    return paragraphs;
  }

  /** A paragraph in which an editor has changed a few words. */
  public String edited(String paragraph, double share) {
    if (script.gap.isEmpty()) {
      double each = share / (script == Script.THAI ? 5 : 2);
      var signs = new StringBuilder();
      paragraph
          .codePoints()
          .forEach(c -> signs.append(random.nextDouble() < each ? word() : Character.toString(c)));
      return signs.toString();
    }
    var edited = new ArrayList<String>();
    for (String word : paragraph.split(" ", -1)) {
      edited.add(random.nextDouble() < share ? word() : word);
    }
    return String.join(" ", edited);
  }
}
