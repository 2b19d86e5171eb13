package org.clipfile.ingest.office;

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
    return Contents.of(OfficeArticle.of(format.open(input.bytes())));
  }
}
