package org.clipfile.ingest.enex;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.Xml;
import org.clipfile.ingest.date.FieldDates;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ledger.RejectReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads one note of Evernote, as {@link EnexBundle} hands it on: an article that was clipped, or
 * the owner's own text. Its pictures are kept; other files in it are inputs of their own.
 */
public final class EnexNoteReader implements ClippingReader {
  @Override
  public String format() {
    return "enex";
  }

  @Override
  public boolean recognises(Input input) {
    return input.root().name().equals("note")
        && new String(input.bytes(), StandardCharsets.ISO_8859_1).contains("<content>");
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    Element note = Xml.read(input.bytes()).root();
    NoteResources resources = NoteResources.of(note);
    Element content = Xml.child(note, "content");
    ArticleBody body =
        content == null
            ? ArticleBody.of("", resources)
            : ArticleBody.of(Enml.html(content), resources);
    Element attributes = Xml.child(note, "note-attributes");
    String url = url(attributes);
    String title = Xml.text(Xml.child(note, "title"));
    List<Contents.Enclosed> files = resources.files();
    boolean empty = body.text().isBlank() && (body.pictures().isEmpty() || title == null);
    if (empty && url == null) {
      if (files.isEmpty()) {
        throw new RefusedInput(
            RejectReason.NO_ARTICLE, "The note holds no article: there is no text in it.");
      }
      return new Contents(List.of(), List.of(), files);
    }
    String opening = body.text().isBlank() ? String.valueOf(url) : body.text();
    String author = Xml.text(Xml.child(attributes, "author"));
    ClippingDate created = FieldDates.of(Xml.text(Xml.child(note, "created")));
    ArticleBuilder draft =
        Article.builder(Completion.headline(title, opening))
            .clipped(
                created == null ? FieldDates.of(Xml.text(Xml.child(note, "updated"))) : created)
            .byline(author)
            .keywords(tags(note))
            .url(url);
    return new Contents(List.of(body.clipping(draft)), List.of(), files);
  }

  private static List<String> tags(Element note) {
    return Xml.children(note, "tag").stream()
        .map(Xml::text)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable String url(@Nullable Element attributes) {
    String url = Xml.text(Xml.child(attributes, "source-url"));
    return url != null && url.matches("(?i)https?://\\S+") ? url : null;
  }
}
