package org.clipfile.ingest.office;

import java.util.List;
import java.util.Optional;
import org.clipfile.ingest.Companions;
import org.clipfile.model.ClippingDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A document of a word processor.
 *
 * @param body paragraphs, headings, lists and tables, not cleaned
 * @param pictures the bytes of those that the body names
 */
public record OfficeDocument(Element body, Properties properties, Companions pictures) {
  /**
   * What a document says of itself.
   *
   * @param created when the document was begun, or null
   */
  public record Properties(
      @Nullable String title,
      @Nullable String author,
      @Nullable ClippingDate created,
      List<String> keywords,
      @Nullable String language) {
    static final Properties NONE = new Properties(null, null, null, List.of(), null);

    public Properties {
      keywords = List.copyOf(keywords);
    }
  }

  /** The format of some bytes, where it is one of a word processor. */
  public static Optional<OfficeFormat> format(byte[] bytes) {
    for (OfficeFormat format : OfficeFormat.values()) {
      if (format.isOwn(bytes)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
