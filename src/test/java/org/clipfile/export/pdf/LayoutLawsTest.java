package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.PdfOptions.Paper;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;

/** Whatever the blocks and the pages: every word is on paper, and each once. */
class LayoutLawsTest {
  private static final int MOST_BLOCKS = 40;

  @Property(tries = 50, seed = "1", shrinking = ShrinkingMode.OFF)
  void everyWordIsSetOnce(@ForAll long seed) {
    var article = new Made(new Random(seed));
    List<Block> blocks = ArticleBlocks.of(article.html());
    List<String> set =
        Arrays.stream(Written.of(article.options(), blocks).text().split("[^A-Za-z0-9]+", -1))
            .filter(word -> word.matches("z[0-9a-z]+"))
            .toList();
    // Heads of tables come again on other pages.
    assertThat(set).containsAll(article.words);
    assertThat(set.stream().filter(word -> !article.heads.contains(word))).doesNotHaveDuplicates();
  }

  /** An article made up by chance. */
  private static final class Made {
    private final Random random;
    private final Set<String> words = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    Made(Random random) {
      this.random = random;
    }

    PdfOptions options() {
      PdfOptions options =
          PdfOptions.STANDARD
              .inColumns(1 + random.nextInt(2))
              .sized(8 + random.nextInt(4))
              .margined(30 + random.nextInt(50));
      options = random.nextBoolean() ? options : options.ragged();
      return random.nextBoolean() ? options : options.on(Paper.LETTER);
    }

    String html() {
      for (int i = random.nextInt(MOST_BLOCKS); i >= 0; i--) {
        block(3);
      }
      return out.toString();
    }

    private void block(int depth) {
      switch (random.nextInt(depth > 0 ? 8 : 4)) {
        case 0 -> out.append("<h3>").append(words(4)).append("</h3>");
        case 1 ->
            out.append("<figure><img alt='x'><figcaption>")
                .append(words(6))
                .append("</figcaption></figure>");
        case 2, 3 -> out.append("<p>").append(words(120)).append("</p>");
        case 4 -> nested("blockquote", depth);
        case 5 -> nested("li", depth);
        case 6 -> out.append("<pre>").append(words(9)).append("</pre>");
        default -> table();
      }
    }

    private void nested(String element, int depth) {
      out.append(element.equals("li") ? "<ul>" : "").append('<').append(element).append('>');
      for (int i = random.nextInt(4); i >= 0; i--) {
        block(depth - 1);
      }
      out.append("</").append(element).append('>').append(element.equals("li") ? "</ul>" : "");
    }

    private void table() {
      out.append("<table>");
      int head = random.nextInt(3);
      for (int row = random.nextInt(30) + 2; row >= 0; row--) {
        boolean heading = head-- > 0;
        out.append("<tr>");
        for (int cell = random.nextInt(3) + 1; cell > 0; cell--) {
          String kind = heading || random.nextInt(9) == 0 ? "th" : "td";
          String word = words(1 + random.nextInt(12));
          if (kind.equals("th")) {
            heads.addAll(List.of(word.strip().split(" ", -1)));
          }
          out.append('<').append(kind).append(span("colspan")).append(span("rowspan"));
          out.append('>').append(word).append("</").append(kind).append('>');
        }
        out.append("</tr>");
      }
      out.append("</table>");
    }

    private String span(String name) {
      return random.nextInt(6) > 0 ? "" : " " + name + "=" + random.nextInt(3);
    }

    private String words(int most) {
      var some = new StringBuilder();
      for (int i = random.nextInt(most) + 1; i > 0; i--) {
        String word = "z" + Integer.toString(words.size(), 36);
        words.add(word);
        some.append(word).append(' ');
      }
      return some.toString();
    }
  }
}
