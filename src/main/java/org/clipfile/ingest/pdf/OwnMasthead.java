package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.Bylines;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Clipfile sets over an article it exports, so that it comes in again as it was: over
 * the headline the publication and the date; under it the deck, the byline, and in small type lines
 * such as "Source: …".
 */
final class OwnMasthead {
  private static final String BETWEEN = " · ";
  private static final String UNCERTAIN = "(uncertain)";
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:Source|Dateline|Section|Categor(?:y|ies)|Keywords?|Clipped)(?=: )"
              + "|\\b(?:Source|Dateline|Section|Categor(?:y|ies)|Keywords?|Clipped)$");
  private static final double SMALL = 9;
  private static final double BYLINE = 10.2;

  private final PdfMetadata metadata;
  private final ArticleBuilder draft;
  private final List<Block> body = new ArrayList<>();
  private List<String> categories = List.of();

  private OwnMasthead(PdfMetadata metadata, String headline) {
    this.metadata = metadata;
    this.draft =
        Article.builder(headline)
            .publication(metadata.publication())
            .authors(metadata.authors())
            .language(metadata.language())
            .url(metadata.url());
  }

  /** The article as it was, or null where no masthead stands there. */
  static @Nullable Opening of(List<Block> blocks, PdfMetadata metadata) {
    int headline = 0;
    while (headline < blocks.size() && !isHeadline(blocks.get(headline))) {
      headline++;
    }
    if (headline > 1
        || headline == blocks.size()
        || !(blocks.get(headline) instanceof Block.Text title)) {
      return null;
    }
    var masthead = new OwnMasthead(metadata, title.text());
    if (headline == 1 && blocks.getFirst() instanceof Block.Text printed) {
      masthead.published(plain(printed.text()));
    }
    int next = headline + 1;
    while (next < blocks.size()
        && blocks.get(next) instanceof Block.Text line
        && masthead.takes(line)) {
      next++;
    }
    masthead.body.addAll(blocks.subList(next, blocks.size()));
    return new Opening(masthead.draft, masthead.body);
  }

  private static boolean isHeadline(Block block) {
    return block instanceof Block.Text text
        && text.kind() == Block.Kind.HEADING
        && text.level() == 1;
  }

  private void published(String printed) {
    String date = printed;
    if (metadata.publication() != null) {
      String publication = plain(metadata.publication());
      if (printed.equals(publication)) {
        return;
      }
      date =
          printed.startsWith(publication + BETWEEN)
              ? printed.substring(publication.length() + BETWEEN.length())
              : printed.substring(printed.lastIndexOf(BETWEEN) + 1);
    }
    ClippingDate shown = date(date);
    ReadDate noted = metadata.published();
    boolean agrees =
        noted == null
            || (shown != null
                && noted.precision().compareTo(shown.precision()) <= 0
                && noted.value().toLocalDate().equals(shown.firstDay()));
    // Where the name of a publication runs the other way, the words of the date may stand mixed.
    draft.published(agrees || noted == null ? shown : noted.from(DateOrigin.FIELD));
  }

  private static @Nullable ClippingDate date(String words) {
    ReadDate date = Dates.find(words.replace(UNCERTAIN, "")).orElse(null);
    if (date == null) {
      return null;
    }
    ClippingDate read = date.from(DateOrigin.TEXT);
    return new ClippingDate(
        read.value(), read.precision(), read.zone(), read.origin(), words.contains(UNCERTAIN));
  }

  private boolean takes(Block.Text line) {
    if (line.kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    String text = plain(line.text());
    if (metadata.description() != null
        && PdfMetadata.folded(text).equals(PdfMetadata.folded(metadata.description()))) {
      draft.deck(text);
      return true;
    }
    if (line.size() > BYLINE) {
      return false;
    }
    if (line.size() > SMALL) {
      draft.byline(text);
      if (metadata.authors().isEmpty()) {
        draft.authors(Bylines.authors(text));
      }
      return line.bold();
    }
    provenance(text);
    return true;
  }

  /** The words of a line run the other way where most of its letters do. */
  private void provenance(String text) {
    Matcher label = LABEL.matcher(text);
    if (!label.find()) {
      return; // the address, which the metadata has whole
    }
    String rest = text.substring(0, label.start()) + text.substring(label.end());
    String value = rest.replaceAll("^[:\\s]+|[:\\s]+$", "");
    switch (label.group()) {
      case "Source" -> draft.source(value);
      case "Section" -> draft.section(value);
      case "Category", "Categories" -> categories(list(value));
      case "Keyword", "Keywords" -> draft.keywords(keywords(list(value)));
      case "Clipped" -> draft.clipped(date(value));
      default -> {} // the dateline, which the story has too
    }
  }

  /** The metadata have both, categories first, whichever way the words of the line run. */
  private void categories(List<String> shown) {
    List<String> noted = metadata.keywords();
    categories = shown.size() <= noted.size() ? noted.subList(0, shown.size()) : shown;
    draft.categories(categories);
  }

  private List<String> keywords(List<String> shown) {
    List<String> noted = metadata.keywords();
    int from = categories.size();
    return shown.size() == noted.size() - from ? noted.subList(from, noted.size()) : shown;
  }

  private static List<String> list(String values) {
    return Arrays.asList(values.split("\\s*[,،]\\s*", -1));
  }

  /** Isolates keep names of another direction apart; they are no part of them. */
  private static String plain(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }
}
