package org.clipfile.query;

/** How a clause uses the date it is given. */
enum DateWay {
  WITHIN,
  SINCE,
  BEFORE,
  UNTIL,
  NEWER,
  OLDER
}
