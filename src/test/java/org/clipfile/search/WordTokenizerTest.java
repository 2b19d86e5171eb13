package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenizerTest {
  private static final List<String> SIGNS =
      List.of(".", ",", ";", ":", "'", "’", "_", "\"", "-", "—", "“", "…", "@", "/", "\u00a0", "·");

  private static final List<String> LETTERS =
      List.of(
          "a",
          "Z",
          "é",
          "ß",
          "ø",
          "ž",
          "ı",
          "Ω",
          "м",
          "Й",
          "ك",
          "ش",
          "ש",
          "״",
          "ไ",
          "ท",
          "ษ",
          "中",
          "日",
          "カ",
          "が",
          "カー",
          "한",
          "국",
          "ह",
          "हि",
          "न्",
          "a\u0301",
          "😀",
          "👨‍👩‍👧",
          "🇩🇪",
          "ª",
          "a\u00adb",
          "न\u200d",
          "。",
          "々");

  private static final List<String> DIGITS = List.of("0", "7", "1", "42");

  private static final List<String> SPACES = List.of(" ", "\n", "\t", "  ", "\n\n", "\u2028");

  /**
   * A token, where it stands, and whether it is a sign of a script without spaces. The last one of
   * a text is empty and tells where it ends.
   */
  private record Token(String text, int from, int to, int increment, boolean isOfSigns) {}

  @Property(tries = 2_000, seed = "20261127")
  void wordsAreCutAsTheRulesOfUnicodeSay(@ForAll("texts") String text) {
    assertThat(tokens(new WordTokenizer(), text)).isEqualTo(byIcu(text));
  }

  /** Digits stand apart from letters, since ICU cuts "5G" or not by the script of words before. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> sign = Arbitraries.of(SIGNS);
    Arbitrary<String> word =
        Arbitraries.oneOf(Arbitraries.of(LETTERS), Arbitraries.of(LETTERS), sign)
            .list()
            .ofMaxSize(9)
            .map(parts -> String.join("", parts));
    Arbitrary<String> number =
        Arbitraries.oneOf(Arbitraries.of(DIGITS), sign)
            .list()
            .ofMaxSize(7)
            .map(parts -> String.join("", parts));
    Arbitrary<String> space = Arbitraries.of(SPACES);
    return Arbitraries.oneOf(word, number)
        .flatMap(one -> space.map(after -> one + after))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It's 1,000.5 at reuters.com, l'Italie_2 | It s 1,000.5 at reuters com l Italie 2",
        "U.S. 10:30 12’000 a1.5b 3rd | U S 10 30 12’000 a1.5b 3rd",
        "شبكات 5G والجيل | شبكات 5G والجيل",
        "สนามบิน A320neo 16a | สนาม บิน A320neo 16a",
      })
  void aNumberJoinsItsLettersWhateverScriptStandsBefore(String text, String words) {
    assertThat(tokens(new WordTokenizer(), text))
        .extracting(Token::text)
        .containsExactly((words + " ").split(" ", -1));
  }

  @Test
  void whatIsSearchedByItselfIsFoundBehindWordsOfAnotherScript(@TempDir Path folder) {
    try (var index = new IndexFixture(folder)) {
      index.with(IndexFixture.clipping(1, "Networks", "أطلقت المدينة شبكات 5G في مارس"));

      assertThat(index.find("5G")).containsExactly(1L);
    }
  }

  @Test
  void noWordOfALongTextIsCutWhereABufferEnds() {
    String words = "plain शब्द слово ".repeat(3_000);

    assertThat(tokens(new WordTokenizer(), words))
        .extracting(Token::text)
        .hasSize(9_001)
        .containsOnly("plain", "शब्द", "слово", "");
  }

  @Test
  void whatIsLongerThanAnyWordIsCut() {
    assertThat(tokens(new WordTokenizer(), "x".repeat(100_000)))
        .allMatch(token -> token.text().length() <= 4096)
        .hasSizeGreaterThan(20);
  }

  @Test
  void aTokenizerIsUsedAgainAfterItWasLeftInTheMiddle() throws IOException {
    var tokenizer = new WordTokenizer();
    try (tokenizer) {
      tokenizer.setReader(new StringReader("شبكات والجيل الخامس"));
      tokenizer.reset();
      assertThat(tokenizer.incrementToken()).isTrue();
    }

    assertThat(tokens(tokenizer, "one two"))
        .extracting(Token::text)
        .containsExactly("one", "two", "");
  }

  private static List<Token> byIcu(String text) {
    var words = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
    return tokens(words, new WordPartFilter(words), text);
  }

  private static List<Token> tokens(Tokenizer words, String text) {
    return tokens(words, words, text);
  }

  private static List<Token> tokens(Tokenizer words, TokenStream stream, String text) {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
    TypeAttribute type = stream.addAttribute(TypeAttribute.class);
    var tokens = new ArrayList<Token>();
    try (stream) {
      words.setReader(new StringReader(text));
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                increment.getPositionIncrement(),
                isOfSigns(type.type()) && !Character.isDigit(term.charAt(0))));
      }
      stream.end();
      tokens.add(new Token("", offset.startOffset(), offset.endOffset(), 0, false));
      return tokens;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isOfSigns(String type) {
    return List.of(
            StandardTokenizer.IDEOGRAPHIC,
            StandardTokenizer.HIRAGANA,
            StandardTokenizer.KATAKANA,
            StandardTokenizer.HANGUL)
        .stream()
        .map(kind -> StandardTokenizer.TOKEN_TYPES[kind])
        .anyMatch(kind -> Objects.equals(kind, type));
  }
}
