package org.clipfile.ingest;

import java.util.List;
import org.clipfile.model.ledger.Incoming;

/**
 * What came of an input: its clippings and refusals, those of the files enclosed in it too, and the
 * bundles that are still to be opened.
 */
public record Found(List<Incoming> incoming, List<Bundle> bundles) {
  public Found {
    incoming = List.copyOf(incoming);
    bundles = List.copyOf(bundles);
  }
}
