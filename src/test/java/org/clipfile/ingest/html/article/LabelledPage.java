package org.clipfile.ingest.html.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.html.PageToLearnFrom;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page whose blocks are told apart by what is known of its article: its whole text, from the
 * truth file or from the page's own JSON-LD, or some segments that are wanted and some that are
 * not. One thread.
 */
final class LabelledPage {
  /** A block in which a known segment stands counts as much as one of a hundred words. */
  private static final double SEGMENT = 10;

  /** What a model of the round before says counts little. */
  private static final double GUESSED = 0.1;

  /** How far what is known is trusted against a model that has not seen the site. */
  private static final double TRUST = 0.45;

  /** A page of which next to nothing is known does not count more for that. */
  private static final double LIGHT = 20;

  private static final int LEAST_TEXT = 400;
  private static final double MOST_LINKS = 0.7;
  private static final int SHINGLE = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern BODY =
      Pattern.compile("\"articleBody\"\\s*:\\s*(\"(?:[^\"\\\\]++|\\\\.)*+\")");

  final String site;
  final JsonNode truth;

  private final byte[] bytes;
  private final List<float[]> features = new ArrayList<>();
  private final @Nullable Boolean[] wanted;
  private final double[] weights;
  private final double[] guessed;

  LabelledPage(String site, JsonNode truth, byte[] bytes) {
    this.site = site;
    this.truth = truth;
    this.bytes = bytes;
    PageToLearnFrom source = PageToLearnFrom.of(bytes);
    var page = new PageBlocks(source.body(), Shown.VISIBLE);
    var of = new BlockFeatures(page, source.told());
    wanted = new @Nullable Boolean[page.blocks.size()];
    weights = new double[wanted.length];
    guessed = new double[wanted.length];
    label(page, source);
    for (Block block : page.blocks) {
      features.add(of.of(block).clone());
      boolean links = ArticleChoice.isLinks(page, block);
      wanted[block.index] = links ? null : wanted[block.index];
      guessed[block.index] = links ? 0 : GUESSED * weight(words(page.text(block)));
    }
  }

  private static double weight(List<String> words) {
    return Math.sqrt(Math.max(1, words.size()));
  }

  /** Whether anything is known of the page. */
  boolean isLabelled() {
    for (@Nullable Boolean each : wanted) {
      if (each != null) {
        return true;
      }
    }
    return false;
  }

  private void label(PageBlocks page, PageToLearnFrom source) {
    if (truth.has("articleBody")) {
      String whole = truth.get("articleBody").asString("");
      if (!whole.isEmpty()) {
        labelByText(page, whole, true);
      }
    } else {
      String told = told(source.data());
      if (told != null && isOnPage(page, told)) {
        labelByText(page, told, false);
      }
    }
    labelBySegments(page, "with", true);
    labelBySegments(page, "without", false);
  }

  private static @Nullable String told(String data) {
    Matcher body = BODY.matcher(data);
    if (!body.find() || body.group(1).length() < LEAST_TEXT) {
      return null;
    }
    try {
      String text =
          JsonMapper.shared().readTree(body.group(1).replaceAll("\\p{Cc}", " ")).asString();
      return Jsoup.parse(text).text();
    } catch (JacksonException e) {
      return null; // another page tells better
    }
  }

  private static boolean isOnPage(PageBlocks page, String text) {
    var there = new StringBuilder();
    page.blocks.forEach(block -> there.append(page.text(block)).append('\n'));
    return share(shingles(text), shingles(there.toString())) > 0.8;
  }

  /**
   * What JSON-LD lacks between the first and the last of its paragraphs may be a heading, a list or
   * a caption, and a cell of a table is too short to be found: nobody knows. But a link to another
   * article is none of these.
   */
  private void labelByText(PageBlocks page, String text, boolean whole) {
    Set<List<String>> shingles = shingles(text);
    var lines = new HashSet<List<String>>();
    text.lines().forEach(line -> lines.add(words(line)));
    int first = -1;
    int last = -1;
    for (Block block : page.blocks) {
      List<String> words = words(page.text(block));
      boolean is =
          words.size() > SHINGLE
              ? share(shingles(page.text(block)), shingles) > 0.5
              : lines.contains(words);
      boolean cell = (block.box.places & Place.TABLE) != 0 && words.size() <= SHINGLE;
      wanted[block.index] = (!is && !whole && cell) ? null : Boolean.valueOf(is);
      weights[block.index] = weight(words);
      if (is && block.length() > 60) {
        first = first < 0 ? block.index : first;
        last = block.index;
      }
    }
    for (int i = first + 1; !whole && i < last; i++) {
      if (!Boolean.TRUE.equals(wanted[i]) && page.blocks.get(i).linkDensity() < MOST_LINKS) {
        wanted[i] = null;
      }
    }
  }

  private void labelBySegments(PageBlocks page, String field, boolean is) {
    for (JsonNode segment : truth.path(field)) {
      String text = oneLine(segment.asString());
      for (Block block : page.blocks) {
        if (oneLine(page.text(block)).contains(text)) {
          wanted[block.index] = is;
          weights[block.index] = SEGMENT;
        }
      }
    }
  }

  /**
   * The examples in the page; what is not known is as a model says, where there is one. Long pages,
   * and sites of which there are many, count less for it, so that no few of them tell everything.
   *
   * @param unseen a model that has not seen the site: where it is given, what is known counts only
   *     as far as it is trusted and the rest is what this one says, so that what a truth has
   *     against all pattern is not learned by heart
   */
  List<TreeBoosting.Example> examples(
      @Nullable BlockModel guessing, @Nullable BlockModel unseen, long pagesOfSite) {
    var examples = new ArrayList<TreeBoosting.Example>();
    for (int i = 0; i < wanted.length; i++) {
      Boolean is = wanted[i];
      float[] of = features.get(i);
      if (is != null) {
        double known = is ? 1 : 0;
        double mixed = unseen == null ? known : TRUST * known + (1 - TRUST) * unseen.chance(of);
        examples.add(new TreeBoosting.Example(of, (float) mixed, weights[i]));
      } else if (guessed[i] > 0 && unseen != null) {
        examples.add(new TreeBoosting.Example(of, (float) unseen.chance(of), guessed[i]));
      } else if (guessed[i] > 0 && guessing != null) {
        float guess = guessing.chance(of) > 0.5 ? 1 : 0;
        examples.add(new TreeBoosting.Example(of, guess, guessed[i]));
      }
    }
    return balanced(examples, pagesOfSite);
  }

  private static List<TreeBoosting.Example> balanced(
      List<TreeBoosting.Example> examples, long pagesOfSite) {
    double all = examples.stream().mapToDouble(TreeBoosting.Example::weight).sum();
    double factor = 1 / Math.sqrt((all + LIGHT) * pagesOfSite);
    return examples.stream()
        .map(each ->
            new TreeBoosting.Example(each.features(), each.wanted(), each.weight() * factor))
        .toList();
  }

  /** The article's text as a clipping would have it, were this the model that is shipped. */
  String text(BlockModel model) {
    PageToLearnFrom page = PageToLearnFrom.of(bytes);
    return PageToLearnFrom.text(
        ArticleFinder.find(page.body(), page.noscripts(), page.told(), model).article());
  }

  private static double share(Set<List<String>> some, Set<List<String>> all) {
    return some.isEmpty() ? 0 : (double) some.stream().filter(all::contains).count() / some.size();
  }

  private static Set<List<String>> shingles(String text) {
    List<String> words = words(text);
    var shingles = new HashSet<List<String>>();
    for (int at = 0; at == 0 || at + SHINGLE <= words.size(); at++) {
      shingles.add(words.subList(at, Math.min(words.size(), at + SHINGLE)));
    }
    return shingles;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
  }

  private static String oneLine(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }
}
