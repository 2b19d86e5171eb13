package org.clipfile.ui.sidebar;

import org.clipfile.ui.search.Clause;

/**
 * The lists at the top of the sidebar, in their order.
 *
 * <p>Each is a clause of the search, but for all clippings, which are an empty box, and the
 * imports, which have a window of their own.
 */
enum LibraryList {
  ALL(Clause.KIND, "", "M2 4H14V13H2ZM2 9.500H5.500L6.500 11H9.500L10.500 9.500H14"),
  UNREAD(Clause.KIND, "is:unread", "M8 4.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0 -7"),
  STARRED(
      Clause.KIND,
      "is:starred",
      "M8 2L9.800 6L14.200 6.400L10.900 9.300L11.900 13.600L8 11.300L4.100 13.600L5.100 9.300L1.800"
          + " 6.400L6.200 6Z"),
  RECENT(
      Clause.KIND,
      "is:recent",
      "M8 2.300a5.700 5.700 0 1 0 0 11.400a5.700 5.700 0 1 0 0 -11.400M8 5V8.200L10.300 9.600"),
  REVIEW(
      Clause.DATE,
      Clause.DATES_TO_REVIEW,
      "M2.500 3.500H13.500V13.500H2.500ZM2.500 6.500H13.500M5.500 2V4.500M10.500 2V4.500M6.500"
          + " 10H9.500"),
  PAGES(Clause.KIND, "is:page", "M4 1.800H9.500L12.500 4.800V14.200H4ZM9.500 1.800V4.800H12.500"),
  IMPORTS(
      Clause.KIND,
      "",
      "M3 2.500H11.500L13 4V13.500H3ZM5.500 6H10.500M5.500 8.500H10.500M5.500 11H8.500"),
  TRASH(
      Clause.KIND,
      "is:trash",
      "M2.500 4H13.500M6 4V2.500H10V4M4 4L4.800 13.500H11.200L12 4M6.700 6.500V11M9.300 6.500V11");

  private final Clause kind;
  private final String clause;
  private final String outline;

  LibraryList(Clause kind, String clause, String outline) {
    this.kind = kind;
    this.clause = clause;
    this.outline = outline;
  }

  Clause kind() {
    return kind;
  }

  /** What it writes into the box; empty where it is no clause. */
  String clause() {
    return clause;
  }

  /** Its pictogram, an outline on a square of 16. */
  String outline() {
    return outline;
  }
}
