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
 * @param provenance or null where it is no single article
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
    Instant created,
    @Nullable Provenance provenance) {

  /** Facts of a document that comes from no single original. */
  public Facts(
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
    this(
        title,
        authors,
        publisher,
        description,
        source,
        published,
        keywords,
        language,
        rightToLeft,
        created,
        null);
  }

  /**
   * Where an article comes from.
   *
   * @param supplier whoever supplied its text, or null
   * @param section of the publication, or null
   * @param clipped when somebody saved it, ISO 8601, as precise as known, or null
   * @param sha256 of the bytes it was read from, in lower-case hexadecimal
   */
  public record Provenance(
      @Nullable String supplier,
      @Nullable String section,
      @Nullable String clipped,
      String sha256) {}

  static final String PRODUCER = "Clipfile";

  public Facts {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }
}
