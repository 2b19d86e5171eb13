package org.clipfile.ingest.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/** Takes an OpenDocument text apart. One thread. */
final class OdtDocument implements XmlPart.Visitor {
  /** A run of spaces is not longer than this. */
  private static final int LONGEST_SPACE = 100;

  private final Markup markup = new Markup();
  private final OdtStyles styles;
  private final Set<String> pictures = new LinkedHashSet<>();
  private final Deque<TextStyle> spans = new ArrayDeque<>(List.of(TextStyle.PLAIN));
  private final Deque<String> lists = new ArrayDeque<>();

  /** Notes stand within the text; they are written after it. */
  private final List<String> notes = new ArrayList<>();

  private final StringBuilder note = new StringBuilder();

  private int hidden;
  private int inNote;
  private int paragraphs;
  private boolean opened;
  private boolean firstOfItem;
  private int heading;
  private boolean title;
  private @Nullable String picture;
  private final StringBuilder alt = new StringBuilder();
  private boolean inAlt;
  private boolean inImage;
  private final FlatXml.Pictures flat = new FlatXml.Pictures();
  private @Nullable StringBuilder data;

  private OdtDocument(OdtStyles styles) {
    this.styles = styles;
  }

  static OfficeDocument of(OfficePackage parts) throws RefusedInput {
    byte[] manifest = parts.part("META-INF/manifest.xml");
    if (manifest != null
        && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new RefusedInput(RejectReason.UNREADABLE, "The document is protected by a password.");
    }
    byte[] content = parts.part("content.xml");
    if (content == null) {
      throw new RefusedInput(RejectReason.DAMAGED, "The document has no text: a part is missing.");
    }
    var document = new OdtDocument(OdtStyles.of(parts.part("styles.xml"), content));
    XmlPart.visit(content, document);
    document.writeNotes();
    return new OfficeDocument(
        document.markup.body(),
        CoreProperties.of(parts.part("meta.xml")),
        parts.pictures(document.pictures));
  }

  /** The same where all parts are one file. */
  static OfficeDocument ofFlat(byte[] bytes) throws RefusedInput {
    var document = new OdtDocument(OdtStyles.of(null, bytes));
    XmlPart.visit(bytes, document);
    document.writeNotes();
    Map<String, byte[]> pictures = document.flat.all();
    return new OfficeDocument(
        document.markup.body(),
        CoreProperties.of(bytes, "meta"),
        name -> Optional.ofNullable(pictures.get(name)));
  }

  @Override
  public void start(String name, XmlPart at) {
    if (hidden > 0
        || isHidden(name)
        || (!opened && isBefore(name))
        || (name.equals("desc") && !describes())) {
      hidden++;
      return;
    }
    if (inNote > 0) {
      if (name.equals("binary-data")) {
        hidden = 1;
        return;
      }
      inNote++;
      note.append(name.equals("p") && !note.isEmpty() ? " " : "");
      return;
    }
    switch (name) {
      case "text" -> opened = true;
      case "p", "h" -> startParagraph(name, at);
      case "span" -> spans.push(styles.in(at.attribute("style-name"), spans.element()));
      case "a" -> spans.push(spans.element().withHref(at.attribute("href")));
      case "s" -> write(" ".repeat(Math.clamp(at.number("c", 1), 1, LONGEST_SPACE)));
      case "tab" -> write("\t");
      case "line-break" -> markup.lineBreak();
      case "list" -> startList(at);
      case "list-item", "list-header" -> firstOfItem = true;
      case "table" -> markup.startTable();
      case "table-row" -> markup.startRow();
      case "table-cell" ->
          markup.startCell(Math.clamp(at.number("number-columns-spanned", 1), 1, 99));
      case "note" -> inNote = 1;
      case "image" -> {
        picture = at.attribute("href");
        inImage = true;
      }
      case "binary-data" -> data = new StringBuilder();
      case "title", "desc" -> inAlt = describes();
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    if (hidden > 0) {
      hidden--;
      return;
    }
    if (inNote > 0) {
      endInNote();
      return;
    }
    switch (name) {
      case "p", "h" -> endParagraph();
      case "span", "a" -> spans.poll();
      case "list" -> lists.poll();
      case "table-cell" -> markup.endCell();
      case "table-row" -> markup.endRow();
      case "table" -> markup.endTable();
      case "binary-data" -> endData();
      case "image" -> inImage = false;
      case "title", "desc" -> inAlt = false;
      case "frame" -> endFrame();
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (hidden > 0) {
      return;
    }
    if (data != null) {
      FlatXml.Pictures.append(data, text);
    } else if (inNote > 0) {
      note.append(text);
    } else if (inAlt) {
      alt.append(text);
    } else if (paragraphs > 0 && opened && !inImage) {
      write(text.replaceAll("[ \t\r\n]+", " "));
    }
  }

  /** What is no text of the document, or no longer. */
  private static boolean isHidden(String name) {
    return switch (name) {
      case "tracked-changes",
          "annotation",
          "forms",
          "sequence-decls",
          "covered-table-cell",
          "automatic-styles",
          "font-face-decls",
          "scripts",
          "note-citation",
          "object",
          "object-ole" ->
          true;
      default -> false;
    };
  }

  /** What stands before the text where all parts are one file. */
  private static boolean isBefore(String name) {
    return switch (name) {
      case "meta", "settings", "styles", "master-styles" -> true;
      default -> false;
    };
  }

  /** Whether a title or description is that of a picture that has none yet. */
  private boolean describes() {
    return picture != null && alt.isEmpty();
  }

  private void startParagraph(String name, XmlPart at) {
    paragraphs++;
    String style = at.attribute("style-name");
    heading = name.equals("h") ? Math.max(1, at.number("outline-level", 1)) : 0;
    title = styles.isTitle(style);
    spans.push(heading > 0 || title ? TextStyle.PLAIN : styles.in(style, TextStyle.PLAIN));
  }

  private void endParagraph() {
    paragraphs--;
    spans.poll();
    if (title) {
      markup.endParagraph(Shape.TITLE);
    } else if (heading > 0) {
      markup.endParagraph(Shape.heading(heading));
    } else if (lists.isEmpty()) {
      markup.endParagraph(Shape.TEXT);
    } else if (firstOfItem) {
      int level = lists.size();
      markup.endParagraph(Shape.item(level, styles.isOrdered(lists.element(), level)));
      firstOfItem = false;
    } else {
      markup.endContinuation();
    }
    heading = 0;
    title = false;
  }

  /** A list within a list has the style of the outer one where it has none. */
  private void startList(XmlPart at) {
    String style = at.attribute("style-name");
    String outer = lists.peek();
    lists.push(style == null ? outer == null ? "" : outer : style);
  }

  private void endFrame() {
    if (picture != null) {
      String name = picture.startsWith("./") ? picture.substring(2) : picture;
      pictures.add(name);
      markup.picture(name, alt.toString().strip());
      if (paragraphs == 0) {
        markup.endParagraph(Shape.TEXT);
      }
    }
    picture = null;
    alt.setLength(0);
  }

  /** A picture that stands where it is shown; there may be the same in other formats. */
  private void endData() {
    if (data != null && picture == null) {
      picture = flat.add(data).orElse("");
    }
    data = null;
  }

  private void endInNote() {
    if (--inNote == 0) {
      notes.add(note.toString().strip());
      note.setLength(0);
      markup.text(String.valueOf(notes.size()), spans.element().withRaised(1));
    }
  }

  private void writeNotes() {
    for (int i = 0; i < notes.size(); i++) {
      markup.text((i + 1) + " ", TextStyle.PLAIN.withRaised(1));
      markup.text(notes.get(i), TextStyle.PLAIN);
      markup.endParagraph(Shape.TEXT);
    }
  }

  private void write(String text) {
    TextStyle style = spans.peek();
    markup.text(text, style == null ? TextStyle.PLAIN : style);
  }
}
