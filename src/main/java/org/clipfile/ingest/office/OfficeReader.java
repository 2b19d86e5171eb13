package org.clipfile.ingest.office;

import java.util.List;
import java.util.Locale;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;

/** Reads a document of a word processor that holds one article. */
public final class OfficeReader implements ClippingReader {
  private final OfficeFormat format;

  public OfficeReader(OfficeFormat format) {
    this.format = format;
  }

  @Override
  public String format() {
    return format.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean recognises(Input input) {
    return format.isOwn(input.bytes());
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    List<Contents.Enclosed> chunks = format.chunks(input.bytes());
    try {
      var article = OfficeArticle.of(format.open(input.bytes()));
      return new Contents(List.of(article), List.of(), chunks);
    } catch (RefusedInput refused) {
      if (chunks.isEmpty()) {
        throw refused;
      }
      return new Contents(List.of(), List.of(), chunks); // it only wraps them
    }
  }
}
