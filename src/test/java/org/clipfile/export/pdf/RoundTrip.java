package org.clipfile.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.clipfile.model.Article;
import org.clipfile.model.ParsedClipping;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;
import org.clipfile.render.Masthead;

/**
 * How much of an article's text comes back out of its PDF, in per cent of its {@link SixGrams}.
 *
 * @param bytes of the PDF
 * @param poppler by pdftotext, empty where that is not installed
 * @param pdfBox by PDFBox's text stripper as it comes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record RoundTrip(byte[] bytes, OptionalDouble poppler, double pdfBox) {
  /**
   * Sets an article and takes its text out again. What the text has and the article's body has not,
   * since it was read as byline, date or publication, is set as it stands, in front of the body: it
   * is letters that are measured here, not how a masthead words its facts.
   *
   * @param text what has to come back, line by line
   */
  public static RoundTrip of(ParsedClipping clipping, String text) {
    Article article = clipping.article();
    var blocks = new ArrayList<Block>();
    text.lines()
        .filter(line -> !line.equals(article.headline()) && !article.bodyText().contains(line))
        .forEach(line -> blocks.add(Written.paragraph(line)));
    blocks.addAll(ArticleBlocks.of(article.bodyHtml()));
    String language = Objects.requireNonNullElse(article.language(), "en");
    var masthead =
        new Masthead(null, null, article.headline(), null, null, List.of(), null, language);
    Written written =
        Written.of(
            masthead,
            language,
            hash -> clipping.pictures().stream().filter(p -> p.sha256().equals(hash)).findFirst(),
            blocks);
    OptionalDouble poppler =
        PopplerText.of(written.bytes()).stream()
            .mapToDouble(found -> SixGrams.share(text, found))
            .findFirst();
    return new RoundTrip(written.bytes(), poppler, SixGrams.share(text, written.text()));
  }
}
