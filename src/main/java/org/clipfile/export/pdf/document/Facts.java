package org.clipfile.export.pdf.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param title never blank
 * @param published ISO 8601, as precise as known, or null
 * @param language BCP 47
 * @param created the one date of the document: nothing in it depends on when it was written
 */
public record Facts(
    String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String description,
    @Nullable String source,
    @Nullable String published,
    List<String> keywords,
    String language,
    boolean rightToLeft,
    Instant created) {

  static final String PRODUCER = "Clipfile";

  public Facts {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }
}
