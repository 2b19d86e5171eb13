package org.clipfile.ingest.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;

/**
 * Reads a bundle of a press database: plain text, HTML, RTF or Word. An article it announces and
 * does not hold is refused, as is one without text.
 */
public final class PressDatabaseReader implements ClippingReader {
  private final PressDatabase database;

  public PressDatabaseReader(PressDatabase database) {
    this.database = database;
  }

  @Override
  public String format() {
    return database.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean recognises(Input input) {
    String opening = Paper.opening(input, database::mayBe);
    return !opening.isEmpty() && database.isOwn(opening);
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    Paper paper = Paper.of(input);
    PressDatabase.Split split = database.split(paper.lines());
    var clippings = new ArrayList<ParsedClipping>();
    var refusals = new ArrayList<Contents.Refusal>();
    for (int i = 0; i < split.articles().size(); i++) {
      try {
        clippings.add(split.articles().get(i).clipping(paper.wrapped(), paper.companions()));
      } catch (RefusedInput why) {
        refusals.add(new Contents.Refusal(String.valueOf(split.number(i)), why.outcome()));
      }
    }
    for (int[] range : split.missing()) {
      refusals.add(missing(range[0], range[1], split.promised()));
    }
    if (clippings.isEmpty() && refusals.isEmpty()) {
      throw new RefusedInput(RejectReason.NO_ARTICLE, "The bundle holds no article.");
    }
    return new Contents(clippings, refusals, List.of());
  }

  private static Contents.Refusal missing(int first, int last, int promised) {
    String place = first == last ? String.valueOf(first) : first + "-" + last;
    return new Contents.Refusal(
        place,
        new Outcome.Rejected(
            RejectReason.DAMAGED,
            "The bundle says that it holds "
                + promised
                + " articles, but "
                + (first == last ? "this one is" : "these are")
                + " not in it."));
  }
}
