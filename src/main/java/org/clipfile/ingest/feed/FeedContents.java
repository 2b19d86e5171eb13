package org.clipfile.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Cut;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;

/** What a feed's entries come to. */
final class FeedContents {
  private FeedContents() {}

  /**
   * A clipping for each entry, or a refusal.
   *
   * @param cut whether the feed breaks off behind them, or within the last
   * @throws RefusedInput where there is nothing to take in
   */
  static Contents of(List<FeedEntry> entries, boolean cut, Companions companions)
      throws RefusedInput {
    var clippings = new ArrayList<ParsedClipping>();
    var refusals = new ArrayList<Contents.Refusal>();
    for (int i = 0; i < entries.size(); i++) {
      Optional<ParsedClipping> clipping = entries.get(i).clipping(companions);
      clipping.ifPresent(clippings::add);
      if (clipping.isEmpty() && !(cut && i == entries.size() - 1)) {
        refusals.add(
            new Contents.Refusal(
                String.valueOf(i + 1),
                new Outcome.Rejected(
                    RejectReason.NO_ARTICLE, "The item has neither a text nor a link.")));
      }
    }
    if (clippings.isEmpty() && !cut && refusals.isEmpty()) {
      throw new RefusedInput(RejectReason.NO_ARTICLE, "The feed holds no item.");
    }
    return Cut.told(new Contents(clippings, refusals, List.of()), cut);
  }
}
