package org.clipfile.ingest.office;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.XmlRoot;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document apart that Word 2003 saved as XML (WordprocessingML of 2003): what is the text
 * of a later document is that of this one too, but all parts stand in one file, and notes and
 * pictures where they are shown.
 */
final class WordMl {
  private static final String VOCABULARY = "http://schemas.microsoft.com/office/word/2003/wordml";

  private WordMl() {}

  static boolean isOne(byte[] bytes) {
    return FlatXml.opensLike(bytes, VOCABULARY) && isOne(XmlRoot.of(bytes));
  }

  private static boolean isOne(XmlRoot root) {
    return root.name().equals("wordDocument") && root.mentions(VOCABULARY);
  }

  static OfficeDocument of(byte[] bytes) throws RefusedInput {
    var pictures = new Pictures();
    XmlPart.visit(bytes, pictures);
    var markup = new Markup();
    var styles = DocxStyles.ofWordMl(bytes);
    var text =
        new DocxText(markup, styles, pictures.relations, new LinkedHashSet<>(), new NoteNumbers());
    XmlPart.visit(bytes, new FlatXml.Within("body", text));
    var notes =
        new DocxText(markup, styles, pictures.relations, new LinkedHashSet<>(), new NoteNumbers());
    XmlPart.visit(bytes, new FlatXml.Within("body", new Notes(markup, notes)));
    Map<String, byte[]> named = pictures.files.all();
    return new OfficeDocument(
        markup.body(),
        CoreProperties.of(bytes, "DocumentProperties"),
        name -> Optional.ofNullable(named.get(name)));
  }

  /** Decodes the pictures, which stand there once and are shown by their names. */
  private static final class Pictures implements XmlPart.Visitor {
    private final FlatXml.Pictures files = new FlatXml.Pictures();
    private final Map<String, DocxDocument.Relation> relations = new HashMap<>();
    private String name = "";
    private @Nullable StringBuilder data;

    @Override
    public void start(String element, XmlPart at) {
      if (element.equals("binData")) {
        name = String.valueOf(at.attribute("name"));
        data = new StringBuilder();
      }
    }

    @Override
    public void end(String element) {
      if (data != null && element.equals("binData")) {
        files
            .add(data)
            .ifPresent(file -> relations.put(name, new DocxDocument.Relation("image", file)));
        data = null;
      }
    }

    @Override
    public void text(String text) {
      if (data != null) {
        FlatXml.Pictures.append(data, text);
      }
    }
  }

  /** Writes the notes, which stand within the text, below it. */
  private static final class Notes extends FlatXml.Parts {
    private final Markup markup;
    private final NoteNumbers numbers = new NoteNumbers();

    Notes(Markup markup, DocxText text) {
      super(text);
      this.markup = markup;
    }

    @Override
    boolean begins(String name, XmlPart at) {
      boolean note = DocxText.isInlineNote(name, at);
      if (note) {
        markup.text(numbers.next(name) + " ", TextStyle.PLAIN.withRaised(1));
      }
      return note;
    }
  }
}
