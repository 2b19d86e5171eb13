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

  private static final int LEAST_TEXT = 400;
  private static final int SHINGLE = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern BODY =
      Pattern.compile("\"articleBody\"\\s*:\\s*(\"(?:[^\"\\\\]++|\\\\.)*+\")");

  final String site;
  final JsonNode truth;
  final PageBlocks page;
  final List<float[]> features = new ArrayList<>();

  private final @Nullable Boolean[] wanted;
  private final double[] weights;

  LabelledPage(String site, JsonNode truth, PageToLearnFrom source) {
    this.site = site;
    this.truth = truth;
    this.page = new PageBlocks(source.body(), Shown.VISIBLE);
    var of = new BlockFeatures(page, source.told());
    page.blocks.forEach(block -> features.add(of.of(block).clone()));
    wanted = new @Nullable Boolean[page.blocks.size()];
    weights = new double[wanted.length];
    label(source);
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

  private void label(PageToLearnFrom source) {
    if (truth.has("articleBody")) {
      String whole = truth.get("articleBody").asString("");
      if (!whole.isEmpty()) {
        labelByText(whole, true);
      }
    } else {
      String told = told(source.data());
      if (told != null && isOnPage(told)) {
        labelByText(told, false);
      }
    }
    labelBySegments("with", true);
    labelBySegments("without", false);
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

  private boolean isOnPage(String text) {
    var there = new StringBuilder();
    page.blocks.forEach(block -> there.append(page.text(block)).append('\n'));
    return share(shingles(text), shingles(there.toString())) > 0.8;
  }

  /**
   * What JSON-LD lacks between the first and the last of its paragraphs may be a heading, a list or
   * a caption: nobody knows.
   */
  private void labelByText(String text, boolean whole) {
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
      wanted[block.index] = is;
      weights[block.index] = Math.sqrt(Math.max(1, words.size()));
      if (is && block.length() > 60) {
        first = first < 0 ? block.index : first;
        last = block.index;
      }
    }
    for (int i = first + 1; !whole && i < last; i++) {
      if (!Boolean.TRUE.equals(wanted[i])) {
        wanted[i] = null;
      }
    }
  }

  private void labelBySegments(String field, boolean is) {
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

  /** The examples in the page; what is not known is as a model says, where there is one. */
  List<TreeBoosting.Example> examples(@Nullable BlockModel guessing) {
    var examples = new ArrayList<TreeBoosting.Example>();
    for (Block block : page.blocks) {
      Boolean is = wanted[block.index];
      if (ArticleChoice.isLinks(page, block)) {
        continue;
      }
      if (is != null) {
        examples.add(new TreeBoosting.Example(features.get(block.index), is, weights[block.index]));
      } else if (guessing != null) {
        double weight = GUESSED * Math.sqrt(Math.max(1, words(page.text(block)).size()));
        examples.add(
            new TreeBoosting.Example(
                features.get(block.index),
                guessing.chance(features.get(block.index)) > 0.5,
                weight));
      }
    }
    return examples;
  }

  void judge(BlockModel model) {
    for (Block block : page.blocks) {
      block.chance =
          ArticleChoice.isLinks(page, block) ? 0 : model.chance(features.get(block.index));
    }
  }

  /** The text of the blocks that are chosen by their chances. */
  String chosen() {
    ArticleChoice.choose(page);
    var text = new StringBuilder();
    for (Block block : page.blocks) {
      if (block.kept) {
        text.append(page.text(block)).append('\n');
      }
    }
    return text.toString();
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
