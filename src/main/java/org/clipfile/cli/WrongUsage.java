package org.clipfile.cli;

/** The arguments fit each by itself, but not together. The message is a sentence. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUsage(String sentence) {
    super(sentence);
  }
}
