package org.clipfile.ingest.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.ingest.html.BoundedParser;
import org.clipfile.ingest.text.TextReader;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.ParsedClipping;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a mail as clippings: one, or each article of a digest.
 *
 * @param html the parts that are shown, those in plain text left out
 * @param plain the parts that are shown in plain text alone
 */
record Letter(MimeParts message, List<MimeParts.Part> html, List<MimeParts.Part> plain) {
  /** What mail programs put before the subject of a forwarded or answered mail. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:(?:fwd?|wg|re|aw|tr|rv|i|enc|vs|doorst|pd|vb|перес[ыл]*|转发|轉寄|转寄|전달|回复|答复|회신"
              + "|fw)\\s*(?:\\[\\d+])?\\s*[:：]\\s*)+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SENDER_OF_MANY =
      Pattern.compile(
          "(?i)\\b(?:news|newsletter|alert|alerts|no-?reply|info|editor|redaktion|mail|hello|digest)");

  List<ParsedClipping> clippings() {
    var clippings = new ArrayList<ParsedClipping>();
    if (!html.isEmpty()) {
      clippings.addAll(ofHtml());
    }
    String text =
        plain.stream()
            .map(part -> Charsets.decode(part.bytes(), part.charset()).strip())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
    if (html.isEmpty() && !text.isBlank()) {
      clippings.addAll(ofText(text));
    } else if (!text.isBlank() && !clippings.isEmpty()) {
      clippings.set(0, withNote(clippings.getFirst(), text));
    }
    return clippings;
  }

  private List<ParsedClipping> ofHtml() {
    Companions companions = companions();
    var clippings = new ArrayList<ParsedClipping>();
    for (MimeParts.Part part : html) {
      Document page = BoundedParser.parse(Charsets.decode(part.bytes(), part.charset()));
      List<Digest.Entry> entries = Digest.of(page);
      if (entries.isEmpty()) {
        ArticleBody body = ArticleBody.of(page.body(), companions);
        if (!body.isEmpty()) {
          clippings.add(letter(body));
        }
      }
      entries.forEach(entry -> clippings.add(entry(entry, companions)));
    }
    return clippings;
  }

  private ParsedClipping entry(Digest.Entry entry, Companions companions) {
    ArticleBody body = ArticleBody.of(entry.content(), companions);
    String opening = body.text().isBlank() ? entry.url() : body.text();
    return body.clipping(
        Article.builder(Completion.headline(entry.headline(), opening))
            .url(entry.url())
            .publication(entry.publication())
            .clipped(date()));
  }

  private ParsedClipping letter(ArticleBody whole) {
    Element content = BoundedParser.fragment(whole.html());
    Forwarded forwarded = Forwarded.takeOut(content);
    ArticleBody body = whole.changed(content);
    if (body.text().isBlank()) {
      body = whole; // the whole letter looks like a header
    }
    var clipping = body.clipping(draft(body.text(), forwarded));
    return new ParsedClipping(clipping.article(), whole.pictures());
  }

  private List<ParsedClipping> ofText(String text) {
    String plainText = text.replace("\r\n", "\n");
    int signature = plainText.indexOf("\n-- \n");
    String body = signature < 0 ? plainText : plainText.substring(0, signature);
    var lines = new ArrayList<>(body.lines().toList());
    Forwarded forwarded = Forwarded.takeOut(lines);
    String headline = Completion.headline(headline(forwarded), String.join("\n", lines));
    String clipping = headline + "\n\n" + String.join("\n", lines);
    try {
      var read =
          new TextReader()
              .read(
                  new Input(
                      "mail.txt", clipping.getBytes(StandardCharsets.UTF_8), Companions.NONE));
      return read.clippings().stream().map(c -> completed(c, forwarded)).toList();
    } catch (RefusedInput e) {
      return List.of(
          ArticleBody.ofParagraphs(List.of(body.split("\n{2,}", -1)))
              .clipping(draft(body, forwarded)));
    }
  }

  /** What the text of a letter says of itself goes before what its header says. */
  private ParsedClipping completed(ParsedClipping clipping, Forwarded forwarded) {
    Article article = clipping.article();
    Article header = draft(article.bodyText(), forwarded).build();
    return new ParsedClipping(
        article.toBuilder()
            .published(article.published() == null ? header.published() : article.published())
            .clipped(article.clipped() == null ? header.clipped() : article.clipped())
            .publication(
                article.publication() == null ? header.publication() : article.publication())
            .byline(article.byline() == null ? header.byline() : article.byline())
            .build(),
        clipping.pictures());
  }

  /** What the header tells; of a forwarded mail, that of the inner one. */
  private ArticleBuilder draft(String text, Forwarded forwarded) {
    ArticleBuilder draft = Article.builder(Completion.headline(headline(forwarded), text));
    ClippingDate sent = date();
    if (forwarded.isEmpty()) {
      draft.published(sent);
    } else {
      draft.published(forwarded.date()).clipped(sent);
    }
    String from = forwarded.isEmpty() ? message.headers().text("From") : forwarded.from();
    if (from != null) {
      String name = name(from);
      boolean many =
          message.headers().has("List-Id")
              || message.headers().has("List-Unsubscribe")
              || SENDER_OF_MANY.matcher(from).find();
      if (many) {
        draft.publication(name);
      } else {
        draft.byline(name);
      }
    }
    return draft;
  }

  private @Nullable String headline(Forwarded forwarded) {
    String subject = forwarded.subject();
    if (subject == null) {
      subject = message.headers().text("Subject");
    }
    return subject == null ? null : PREFIX.matcher(subject).replaceFirst("");
  }

  private @Nullable ClippingDate date() {
    String date = message.headers().text("Date");
    return date == null
        ? null
        : Dates.find(date).map((ReadDate d) -> d.from(DateOrigin.FIELD)).orElse(null);
  }

  /** The name before an address, or the address. */
  private static String name(String from) {
    String name = from.replaceAll("<[^>]*>", "").replace("\"", "").strip();
    return name.isEmpty() ? from.replaceAll("[<>]", "").strip() : name;
  }

  private static ParsedClipping withNote(ParsedClipping clipping, String note) {
    Article article = clipping.article();
    ArticleBody body = ArticleBody.ofParagraphs(List.of(note.split("\\R{2,}", -1)));
    return new ParsedClipping(
        article.toBuilder()
            .body(body.html() + article.bodyHtml(), body.text() + "\n\n" + article.bodyText())
            .build(),
        clipping.pictures());
  }

  private Companions companions() {
    var parts = new HashMap<String, byte[]>();
    for (MimeParts.Part part : message.parts()) {
      String id = part.headers().contentId();
      if (id != null) {
        parts.putIfAbsent("cid:" + id, part.bytes());
      }
      String location = part.headers().raw("Content-Location");
      if (location != null) {
        parts.putIfAbsent(location, part.bytes());
      }
    }
    return new Companions() {
      @Override
      public Optional<byte[]> find(String path) {
        return Optional.empty();
      }

      @Override
      public Optional<byte[]> findAt(String url) {
        byte[] bytes = parts.get(url);
        return Optional.ofNullable(
            bytes == null && url.toLowerCase(Locale.ROOT).startsWith("cid:")
                ? parts.get("cid:" + url.substring(4))
                : bytes);
      }
    };
  }
}
