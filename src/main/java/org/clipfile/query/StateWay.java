package org.clipfile.query;

/** What a clause about a clipping, and not its words, asks for. */
enum StateWay {
  HAS,
  LACKS,
  IS,
  TYPE,
  LENGTH,
  STORY
}
