package org.clipfile.ingest.readlater;

import java.io.IOException;
import org.clipfile.ingest.BundleReader;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;

/** Opens an export that holds any number of articles. To be asked after {@link EntryReader}. */
record ExportBundle(Export export) implements BundleReader {
  @Override
  public String format() {
    return export.format();
  }

  @Override
  public boolean recognises(Input input) {
    return export.fits(input);
  }

  @Override
  public void open(InputSource source, Members members) throws IOException, RefusedInput {
    export.split(source, members);
    if (members.isEmpty()) {
      throw new RefusedInput(RejectReason.NO_ARTICLE, "The export holds no article.");
    }
  }
}
