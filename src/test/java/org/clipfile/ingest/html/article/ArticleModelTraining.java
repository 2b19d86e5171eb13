package org.clipfile.ingest.html.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.clipfile.benchmark.TextScores;
import org.clipfile.ingest.html.PageToLearnFrom;
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
  private static final int TREES = 120;
  private static final int DEPTH = 3;
  private static final double RATE = 0.12;

  private ArticleModelTraining() {}

  public static void main(String[] args) throws IOException {
    List<LabelledPage> pages = pages(Path.of(args[0]));
    System.out.println(pages.size() + " pages");
    IntStream.range(0, PARTS)
        .parallel()
        .forEach(part -> {
          BlockModel model = learn(pages.stream().filter(page -> part(page) != part).toList());
          pages.stream().filter(page -> part(page) == part).forEach(page -> page.judge(model));
        });
    print("on sites not trained on", pages);
    List<String> lines = lines(pages);
    Files.write(Path.of(args[1]), lines);
    BlockModel model = BlockModel.read(lines);
    pages.forEach(page -> page.judge(model));
    print("on all pages, trained on them", pages);
  }

  private static int part(LabelledPage page) {
    return Math.floorMod(page.site.hashCode() * 31 + 7, PARTS);
  }

  private static BlockModel learn(List<LabelledPage> pages) {
    return BlockModel.read(lines(pages));
  }

  /** Two rounds: the second also learns from what the first says of blocks nothing is known of. */
  private static List<String> lines(List<LabelledPage> pages) {
    BlockModel first = BlockModel.read(lines(pages, null));
    return lines(pages, first);
  }

  private static List<String> lines(List<LabelledPage> pages, @Nullable BlockModel before) {
    var examples = new ArrayList<TreeBoosting.Example>();
    for (LabelledPage page : pages) {
      examples.addAll(page.examples(before));
    }
    return new TreeBoosting(TREES, DEPTH, RATE, examples).learn();
  }

  private static void print(String what, List<LabelledPage> pages) {
    System.out.println(what);
    var wholes = new ArrayList<TextScores.Scored>();
    var parts = new ArrayList<TextScores.Scored>();
    for (LabelledPage page : pages) {
      var scored = new TextScores.Scored(page.truth, page.chosen());
      if (page.truth.has("articleBody")) {
        wholes.add(scored);
      } else if (page.truth.has("with")) {
        parts.add(scored);
      }
    }
    TextScores.print(wholes);
    TextScores.print(parts);
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
            var page =
                new LabelledPage(
                    known ? site : id, truths.get(id), PageToLearnFrom.of(bytes(file)));
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
