package org.clipfile.ui.article;

/**
 * What a paragraph is in an article, and how it is set. Lengths are in sizes of the body's type.
 */
enum Role {
  PUBLICATION("soft-line", 0.8, true, 1.5, 0),
  PUBLISHED("soft-line", 0.8, false, 1.5, 0),
  HEADLINE("headline", 1.95, true, 1.22, 0.9),
  DECK("deck", 1.15, false, 1.4, 0.55),
  BYLINE("byline", 0.85, false, 1.5, 0.9),
  HEADING_2("heading", 1.3, true, 1.3, 1.5),
  HEADING_3("heading", 1.12, true, 1.3, 1.4),
  HEADING_4("heading", 1, true, 1.3, 1.3),
  BODY("body", 1, false, 1.55, 0.85),
  QUOTED("quoted", 1, false, 1.55, 0.85),
  PREFORMATTED("preformatted", 0.86, false, 1.45, 0),
  /** An original that is plain text. */
  TYPED("typed", 0.86, false, 1.5, 0.95),
  CAPTION("caption", 0.82, false, 1.45, 0.5),
  CELL("cell", 0.88, false, 1.4, 0),
  HEADER_CELL("cell", 0.88, true, 1.4, 0),
  PROVENANCE("provenance", 0.78, false, 1.5, 0.2);

  private final String styleClass;
  private final double size;
  private final boolean bold;
  private final double leading;
  private final double spaceBefore;

  Role(String styleClass, double size, boolean bold, double leading, double spaceBefore) {
    this.styleClass = styleClass;
    this.size = size;
    this.bold = bold;
    this.leading = leading;
    this.spaceBefore = spaceBefore;
  }

  static Role heading(int level) {
    return switch (level) {
      case 1, 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default -> HEADING_4;
    };
  }

  /** What the style sheet colours it by. */
  String styleClass() {
    return styleClass;
  }

  double size() {
    return size;
  }

  boolean bold() {
    return bold;
  }

  /** The height of a line in the role's own size, for scripts that need no more. */
  double leading() {
    return leading;
  }

  /** The room above it, where something stands before it. */
  double spaceBefore() {
    return spaceBefore;
  }

  boolean isHeading() {
    return this == HEADLINE || this == HEADING_2 || this == HEADING_3 || this == HEADING_4;
  }
}
