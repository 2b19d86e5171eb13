package org.clipfile.ingest.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.ingest.text.ArticleHead;
import org.clipfile.ingest.text.DocumentHead;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown: with front matter, as clippers and site generators write it, or with a heading or
 * a picture. A file that has none of them is plain text, whatever its name.
 */
public final class MarkdownReader implements ClippingReader {
  private static final List<String> ENDINGS =
      List.of(".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".qmd", ".rmd");

  private static final Pattern HEADING_OR_PICTURE =
      Pattern.compile("(?m)^#{1,6} +\\S|!\\[[^\\[\\]\\n]*]\\([^)\\n]|!\\[\\[[^\\[\\]\\n]+]]");

  /** Front matter, a heading or a picture stands in the first so many bytes. */
  private static final int OPENING = 64 * 1024;

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] bytes = input.bytes();
    boolean named = isNote(input.name());
    if (!named && !isDashed(bytes)) {
      return false;
    }
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, OPENING));
    if (Charsets.isBinary(start)) {
      return false;
    }
    String opening = Charsets.decode(start, null);
    return FrontMatter.isAt(opening) || (named && HEADING_OR_PICTURE.matcher(opening).find());
  }

  /** Whether a file is Markdown by its name. */
  public static boolean isNote(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(plain::endsWith);
  }

  /** Whether dashes open the file: all others are told at once. */
  private static boolean isDashed(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.UTF_8);
    return start.replace("\ufeff", "").stripLeading().startsWith("---")
        || (bytes.length > 2
            && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == -1 || bytes[0] == -2));
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    FrontMatter front = FrontMatter.of(Charsets.decode(input.bytes(), null));
    Element body = MarkdownBody.of(front.body());
    var fields = new Fields();
    front.values().forEach(fields::tell);
    MetadataList.takeFrom(body, fields);
    Element heading = DocumentHead.heading(body);
    String headline = takeHeadline(heading, fields);
    ArticleHead head = front.values().isEmpty() ? DocumentHead.takeFrom(body, headline) : null;
    MarkdownBody.join(body);
    ArticleBody article = ArticleBody.of(body, new VaultPictures(input.companions()));
    boolean link = headline != null && fields.url() != null;
    if (article.isEmpty() && !link) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The Markdown holds no article: there is no text in it.");
    }
    ArticleBuilder draft = draft(fields, head, headline, article);
    return Contents.of(
        article.isEmpty() ? new ParsedClipping(draft.build(), List.of()) : article.clipping(draft));
  }

  /** The title of the front matter, else the heading; it does not stand in the body too. */
  private static @Nullable String takeHeadline(@Nullable Element heading, Fields fields) {
    String told = fields.headline();
    String found = heading == null || heading.text().isBlank() ? null : heading.text();
    if (heading != null && found != null && (told == null || isSame(told, found))) {
      heading.remove();
    }
    return told == null ? found : told;
  }

  private static boolean isSame(String title, String heading) {
    String marks = "[^\\p{L}\\p{M}\\p{N}]+";
    return title.replaceAll(marks, "").equalsIgnoreCase(heading.replaceAll(marks, ""));
  }

  private static ArticleBuilder draft(
      Fields fields, @Nullable ArticleHead head, @Nullable String headline, ArticleBody body) {
    if (head == null || fields.url() != null) {
      return fields.draft(Completion.headline(headline, body.text()));
    }
    return head.draft(Completion.headline(head.headline(), body.text()));
  }
}
