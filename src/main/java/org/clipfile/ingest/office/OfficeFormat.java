package org.clipfile.ingest.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.RefusedInput;

/** The formats of word processors that are read. */
public enum OfficeFormat {
  /** Office Open XML (ECMA-376), as Word writes it. */
  DOCX {
    @Override
    boolean isOwn(byte[] bytes) {
      return OfficePackage.isLike(bytes, "[Content_Types].xml", "wordprocessingml")
          || OfficePackage.isLike(bytes, "[Content_Types].xml", "ms-word.document");
    }

    @Override
    public OfficeDocument open(byte[] bytes) throws RefusedInput {
      try (var parts = OfficePackage.open(bytes)) {
        return DocxDocument.of(parts);
      }
    }

    @Override
    List<Contents.Enclosed> chunks(byte[] bytes) throws RefusedInput {
      try (var parts = OfficePackage.open(bytes)) {
        return DocxDocument.chunks(parts);
      }
    }

    @Override
    public String opening(byte[] bytes, int length) {
      return OfficePackage.opening(bytes, "word/document.xml", length)
          .replaceAll("</[a-z]+:p>", "\n")
          .replaceAll("<[^>]*>", "");
    }
  },
  /** OpenDocument text, as LibreOffice writes it, also as one XML file. */
  ODT {
    @Override
    boolean isOwn(byte[] bytes) {
      return OfficePackage.isLike(bytes, "mimetype", "application/vnd.oasis.opendocument.text")
          || FlatXml.isOdt(bytes);
    }

    @Override
    public OfficeDocument open(byte[] bytes) throws RefusedInput {
      if (FlatXml.isOdt(bytes)) {
        return OdtDocument.ofFlat(bytes);
      }
      try (var parts = OfficePackage.open(bytes)) {
        return OdtDocument.of(parts);
      }
    }

    @Override
    public String opening(byte[] bytes, int length) {
      String opening =
          FlatXml.isOdt(bytes)
              ? FlatXml.opening(bytes, "<office:body", length)
              : OfficePackage.opening(bytes, "content.xml", length);
      return opening.replaceAll("</[a-z]+:p>", "\n").replaceAll("<[^>]*>", "");
    }
  },
  /** WordprocessingML of 2003, one XML file. */
  WORDML {
    @Override
    boolean isOwn(byte[] bytes) {
      return WordMl.isOne(bytes);
    }

    @Override
    public OfficeDocument open(byte[] bytes) throws RefusedInput {
      return WordMl.of(bytes);
    }

    @Override
    public String opening(byte[] bytes, int length) {
      return FlatXml.opening(bytes, "<w:body", length)
          .replaceAll("</w:p>", "\n")
          .replaceAll("<[^>]*>", "");
    }
  },
  /** Rich Text Format, as everything writes it. */
  RTF {
    @Override
    boolean isOwn(byte[] bytes) {
      String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
      return start.stripLeading().startsWith("{\\rtf");
    }

    @Override
    public OfficeDocument open(byte[] bytes) throws RefusedInput {
      return RtfDocument.of(bytes);
    }

    @Override
    public String opening(byte[] bytes, int length) {
      return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1)
          .replaceAll("\\\\(?:par|line|cell|row|sect|page)(?![a-z])[ \\r\\n]*", "\u0001")
          .replaceAll("\\\\'a0|\\\\~", " ")
          .replaceAll("\\\\[a-z]+-?\\d*[ \\r\\n]?|[{}\\r\\n]", "")
          .replace('\u0001', '\n');
    }
  };

  abstract boolean isOwn(byte[] bytes);

  /**
   * Takes a document apart.
   *
   * @throws RefusedInput where it is damaged or protected
   */
  public abstract OfficeDocument open(byte[] bytes) throws RefusedInput;

  /** The files that stand in a document's text, and that are inputs of their own. */
  List<Contents.Enclosed> chunks(byte[] bytes) throws RefusedInput {
    return List.of();
  }

  /**
   * The text that stands at a document's beginning, a line a paragraph: cheap, and not exact.
   *
   * @param length how much of the document is looked at, in bytes
   */
  public abstract String opening(byte[] bytes, int length);
}
