package org.clipfile.query;

/** How a clause uses the date it is given. */
enum DateWay {
  WITHIN,
  SINCE,
  BEFORE,
  UNTIL,
  NEWER,
  OLDER;

  /** Whether its values are spans before today, such as {@code 7d}, and not days. */
  boolean isAge() {
    return this == NEWER || this == OLDER;
  }
}
