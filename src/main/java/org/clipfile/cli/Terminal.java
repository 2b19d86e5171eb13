package org.clipfile.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * Where a command speaks: results go out, messages go to err, both in UTF-8 whatever the locale.
 * One thread, but for messages.
 */
public final class Terminal {
  private final ResultWriter out;
  private final PrintStream err;
  private final boolean outIsSeen;
  private final boolean errIsSeen;

  /**
   * @param outIsSeen whether a person looks at {@code out}, and not a program
   * @param errIsSeen whether a person looks at {@code err}
   */
  public Terminal(OutputStream out, OutputStream err, boolean outIsSeen, boolean errIsSeen) {
    this.out = new ResultWriter(out);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.outIsSeen = outIsSeen;
    this.errIsSeen = errIsSeen;
  }

  /** Where the results go. */
  ResultWriter out() {
    return out;
  }

  /** Says something to the person: a sentence, on a line of its own. */
  public void say(String sentence) {
    err.println(sentence);
  }

  PrintStream err() {
    return err;
  }

  /** How far long work is, where a person looks; else nothing. */
  ProgressLine progress() {
    return new ProgressLine(errIsSeen ? err : null, InstantSource.system());
  }

  /** A text in bold type where a person looks; else as it is. */
  String bold(String text) {
    return outIsSeen ? "\u001b[1m" + text + "\u001b[22m" : text;
  }
}
