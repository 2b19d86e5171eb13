package org.clipfile.cli;

/** What the process tells its caller. */
final class ExitStatus {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int DONE_BUT_REJECTS = 3;

  /** As a shell names the end by Ctrl-C. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
