package org.clipfile.ingest.wire;

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

/** What the stories of a file come to. */
final class WireContents {
  private WireContents() {}

  /**
   * A clipping for each story, or a refusal.
   *
   * @param cut whether the file breaks off behind them, or within the last
   * @throws RefusedInput where there is nothing to take in
   */
  static Contents of(List<WireStory> stories, boolean cut, Companions companions)
      throws RefusedInput {
    var clippings = new ArrayList<ParsedClipping>();
    var refusals = new ArrayList<Contents.Refusal>();
    for (int i = 0; i < stories.size(); i++) {
      Optional<ParsedClipping> clipping = stories.get(i).clipping(companions);
      clipping.ifPresent(clippings::add);
      if (clipping.isEmpty() && !(cut && i == stories.size() - 1)) {
        refusals.add(new Contents.Refusal(String.valueOf(i + 1), empty(stories.get(i))));
      }
    }
    if (clippings.isEmpty() && !cut && refusals.size() <= 1) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The file holds no article: there is no text in it.");
    }
    return Cut.told(new Contents(clippings, refusals, List.of()), cut);
  }

  private static Outcome.Rejected empty(WireStory story) {
    String headline = story.headline();
    return new Outcome.Rejected(
        RejectReason.NO_ARTICLE,
        headline == null
            ? "The article has no text."
            : "The article has no text, only the headline “" + headline + "”.");
  }
}
