package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clipfile.ingest.BodyText;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Completion;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * The body of an article, cleaned.
 *
 * @param html only allow-listed elements, pictures as {@link Picture#url()}
 * @param text the plain text of the same, paragraphs parted by a blank line
 * @param opening the texts of its first paragraphs up to the first that is prose; captions, lists
 *     and quotes left out
 * @param pictures those that {@code html} refers to
 */
public record ArticleBody(String html, String text, List<String> opening, List<Picture> pictures) {
  /** So many paragraphs are an opening. */
  private static final int OPENING = 12;

  public ArticleBody {
    opening = List.copyOf(opening);
    pictures = List.copyOf(pictures);
  }

  /**
   * The body that a format gives as HTML, all of which is the article's.
   *
   * @param companions where its pictures may be
   */
  public static ArticleBody of(String html, Companions companions) {
    return taking(BoundedParser.parse(html).body(), companions);
  }

  /** The body of an article that is all in one element, which stays as it is. */
  public static ArticleBody of(Element content, Companions companions) {
    return taking(content.clone(), companions);
  }

  /** The same of an element that nobody needs any more: it is taken apart. */
  static ArticleBody taking(Element content, Companions companions) {
    var pictures = new PictureKeeper(companions);
    HtmlCleaner.Clean clean = HtmlCleaner.clean(content, pictures);
    Element body = clean.body();
    return new ArticleBody(clean.html(), BodyText.of(body), opening(body), pictures.kept());
  }

  /** Those that can open a story: none stands behind one that is prose. */
  private static List<String> opening(Element body) {
    var opening = new ArrayList<String>();
    for (int i = 0; i < body.childNodeSize() && opening.size() < OPENING; i++) {
      if (body.childNode(i) instanceof Element child && child.normalName().equals("p")) {
        opening.add(child.text());
        if (opening.getLast().length() >= Completion.PROSE) {
          break;
        }
      }
    }
    return opening;
  }

  /**
   * What is left of this body once something was taken out of it.
   *
   * @param content this body's {@code html}, as a parser read it, and changed
   */
  public ArticleBody changed(Element content) {
    Map<String, byte[]> bytes =
        pictures.stream().collect(Collectors.toMap(Picture::url, Picture::bytes));
    return of(
        content,
        new Companions() {
          @Override
          public Optional<byte[]> find(String path) {
            return Optional.empty();
          }

          @Override
          public Optional<byte[]> findAt(String url) {
            return Optional.ofNullable(bytes.get(url));
          }
        });
  }

  /** The body of paragraphs of plain text, in which {@code \n} is a line end. */
  public static ArticleBody ofParagraphs(List<String> paragraphs) {
    return of(
        paragraphs.stream()
            .filter(paragraph -> !paragraph.isBlank())
            .map(paragraph ->
                "<p>" + Entities.escape(paragraph.strip()).replace("\n", "<br>") + "</p>")
            .collect(Collectors.joining("\n")),
        Companions.NONE);
  }

  /**
   * A clipping with this body.
   *
   * @param draft what is told of the article; what it lacks is told from the text
   */
  public ParsedClipping clipping(ArticleBuilder draft) {
    return new ParsedClipping(Completion.of(draft.body(html, text).build(), opening), pictures);
  }

  /** Whether there is neither text nor picture. */
  public boolean isEmpty() {
    return text.isBlank() && pictures.isEmpty();
  }
}
