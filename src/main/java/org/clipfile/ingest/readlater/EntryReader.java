package org.clipfile.ingest.readlater;

import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;

/** Reads an export that holds one article. */
record EntryReader(Export export) implements ClippingReader {
  @Override
  public String format() {
    return export.format();
  }

  @Override
  public boolean recognises(Input input) {
    return export.fits(input) && export.isOne(input);
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    return Contents.of(export.article(input).clipping());
  }
}
