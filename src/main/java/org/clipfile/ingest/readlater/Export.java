package org.clipfile.ingest.readlater;

import java.io.IOException;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;

/**
 * What one service exports. An export of many articles is a bundle of exports of one, in the same
 * form: so its size does not matter, each article keeps an original of its own, and the same
 * article in a later export is known again. Thread-safe.
 */
interface Export {
  /** The format's name as the archive keeps it. */
  String format();

  /** Whether an input is of this form, told from its opening. */
  boolean fits(Input input);

  /** Whether an input of this form holds one article and no more. */
  boolean isOne(Input input);

  /** The article of an input that holds one. */
  SavedArticle article(Input input) throws RefusedInput;

  /**
   * Hands every article on as an export of one; what cannot be handed on is refused.
   *
   * @throws IOException where the export breaks off
   */
  void split(InputSource source, Members members) throws IOException, RefusedInput;

  /** A reason for an article that cannot be taken over. */
  static RefusedInput damaged(String detail) {
    return new RefusedInput(RejectReason.DAMAGED, detail);
  }
}
