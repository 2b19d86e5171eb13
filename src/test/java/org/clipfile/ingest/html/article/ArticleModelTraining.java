package org.clipfile.ingest.html.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.clipfile.benchmark.TextScores;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the model that articles are found with, on sets of pages with their truth, and says how
 * well models do on sites that they were not trained on. Arguments: the folder of the sets and the
 * file to write.
 */
public final class ArticleModelTraining {
  private static final int PARTS = 5;
  private static final int SPLITS = 6;
  private static final int TEACHERS = 3;

  /** One that no cross-validation uses. */
  private static final int TEACHERS_SPLIT = 777;

  private ArticleModelTraining() {}

  public static void main(String[] args) throws IOException {
    List<LabelledPage> pages = pages(Path.of(args[0]));
    System.out.println(pages.size() + " pages");
    List<String> lines = learn(pages);
    Files.write(Path.of(args[1]), lines);
    BlockModel model = BlockModel.read(lines);
    print("on all pages, trained on them", scored(pages, page -> page.text(model)));
    for (int split = 0; split < SPLITS; split++) {
      crossValidate(pages, split);
    }
  }

  private static void crossValidate(List<LabelledPage> pages, int split) {
    List<BlockModel> models =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> BlockModel.read(learn(others(pages, split, part))))
            .toList();
    print(
        "on sites not trained on, split " + (split + 1),
        scored(pages, page -> page.text(models.get(part(page, split)))));
    print(
        "the same models on the sites they were trained on",
        IntStream.range(0, PARTS)
            .mapToObj(
                part -> scored(others(pages, split, part), page -> page.text(models.get(part))))
            .flatMap(List::stream)
            .toList());
  }

  private static List<LabelledPage> others(List<LabelledPage> pages, int split, int part) {
    return pages.stream().filter(page -> part(page, split) != part).toList();
  }

  private static int part(LabelledPage page, int split) {
    return part(page, split, PARTS);
  }

  /** All pages of a site are in one part. */
  private static int part(LabelledPage page, int split, int parts) {
    return new Random(page.site.hashCode() * 31L + split).nextInt(parts);
  }

  /**
   * Three rounds: the second also learns from what the first says of blocks nothing is known of,
   * the third from what models of the second say that did not see the page's site.
   */
  private static List<String> learn(List<LabelledPage> pages) {
    BlockModel first = BlockModel.read(learn(pages, null, _ -> null));
    List<BlockModel> second =
        IntStream.range(0, TEACHERS)
            .mapToObj(teacher -> pages.stream().filter(page -> teacher(page) != teacher).toList())
            .map(seen -> BlockModel.read(learn(seen, first, _ -> null)))
            .toList();
    return learn(pages, first, page -> second.get(teacher(page)));
  }

  /** The one of the second round that does not see the page. */
  private static int teacher(LabelledPage page) {
    return part(page, TEACHERS_SPLIT, TEACHERS);
  }

  private static List<String> learn(
      List<LabelledPage> pages,
      @Nullable BlockModel guessing,
      Function<LabelledPage, @Nullable BlockModel> unseen) {
    Map<String, Long> ofSite =
        pages.stream().collect(Collectors.groupingBy(page -> page.site, Collectors.counting()));
    return TreeBoosting.learn(
        pages.stream()
            .map(page ->
                page.examples(guessing, unseen.apply(page), ofSite.getOrDefault(page.site, 1L)))
            .toList());
  }

  private static List<TextScores.Scored> scored(
      List<LabelledPage> pages, Function<LabelledPage, String> text) {
    return pages.parallelStream()
        .filter(page -> page.truth.has("articleBody") || page.truth.has("with"))
        .map(page -> new TextScores.Scored(page.truth, text.apply(page)))
        .toList();
  }

  private static void print(String what, List<TextScores.Scored> scored) {
    System.out.println(what);
    TextScores.print(scored);
  }

  /** Those of all sets, each once. */
  private static List<LabelledPage> pages(Path folder) throws IOException {
    var pages = new ArrayList<LabelledPage>();
    var seen = new HashSet<String>();
    try (var sets = Files.list(folder)) {
      for (Path set : sets.sorted((one, other) -> other.compareTo(one)).toList()) {
        JsonNode truths = JsonMapper.shared().readTree(set.resolve("truth.json").toFile());
        JsonNode urls = JsonMapper.shared().readTree(set.resolve("urls.json").toFile());
        for (String id : truths.propertyNames().stream().sorted().toList()) {
          Path file = set.resolve("html").resolve(id + ".html.gz");
          if (seen.add(id) && Files.exists(file)) {
            String host = urls.path(id).asString("").replaceFirst("^\\w+://(www\\.)?", "");
            String site = host.replaceFirst("/.*", "");
            boolean known = site.contains(".");
            var page = new LabelledPage(known ? site : id, truths.get(id), bytes(file));
            if (page.isLabelled()) {
              pages.add(page);
            }
          }
        }
      }
    }
    return pages;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}
