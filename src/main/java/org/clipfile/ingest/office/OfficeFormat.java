package org.clipfile.ingest.office;

import java.nio.charset.StandardCharsets;
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
  },
  /** OpenDocument text, as LibreOffice writes it. */
  ODT {
    @Override
    boolean isOwn(byte[] bytes) {
      return OfficePackage.isLike(bytes, "mimetype", "application/vnd.oasis.opendocument.text");
    }

    @Override
    public OfficeDocument open(byte[] bytes) throws RefusedInput {
      try (var parts = OfficePackage.open(bytes)) {
        return OdtDocument.of(parts);
      }
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
  };

  abstract boolean isOwn(byte[] bytes);

  /**
   * Takes a document apart.
   *
   * @throws RefusedInput where it is damaged or protected
   */
  public abstract OfficeDocument open(byte[] bytes) throws RefusedInput;
}
