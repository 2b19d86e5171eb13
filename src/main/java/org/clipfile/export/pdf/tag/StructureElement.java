package org.clipfile.export.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A node of a document's logical structure, built in reading order. One thread. */
public final class StructureElement implements Kid {
  private Role role;
  private final List<Kid> kids = new ArrayList<>();
  private @Nullable String alt;
  private @Nullable String title;
  private @Nullable String href;
  private @Nullable Area box;
  private @Nullable String language;
  private boolean numbered;
  private boolean headsRow;
  private int columnSpan = 1;
  private int rowSpan = 1;

  private StructureElement(Role role) {
    this.role = role;
  }

  /** The root of a document's structure. */
  public static StructureElement document() {
    return new StructureElement(Role.DOCUMENT);
  }

  /** Adds an element below this one. */
  public StructureElement child(Role childRole) {
    var child = new StructureElement(childRole);
    kids.add(child);
    return child;
  }

  /** The link that is being set at the end of this element, or a new one. */
  public StructureElement link(String target) {
    if (!kids.isEmpty()
        && kids.getLast() instanceof StructureElement last
        && last.role == Role.LINK
        && target.equals(last.href)) {
      return last;
    }
    StructureElement link = child(Role.LINK);
    link.href = target;
    link.alt = target;
    return link;
  }

  /** The same for a link within the document, which its own words describe. */
  public StructureElement linkWithin(String target) {
    StructureElement link = link(target);
    link.alt = null;
    return link;
  }

  /**
   * The stretch of this kind that is being set at the end of this element, or a new one.
   *
   * @param words that name it, or null
   */
  public StructureElement inline(Role kind, @Nullable String words) {
    if (!kids.isEmpty()
        && kids.getLast() instanceof StructureElement last
        && last.role == kind
        && Objects.equals(last.title, words)) {
      return last;
    }
    StructureElement stretch = child(kind);
    stretch.title = words;
    return stretch;
  }

  /** A piece of structure that {@link #add} puts in its place later. */
  public static StructureElement loose(Role role) {
    return new StructureElement(role);
  }

  /** Says which BCP 47 language the text below is in, where it is not the document's. */
  public StructureElement in(@Nullable String bcp47) {
    language = bcp47;
    return this;
  }

  /** Moves every heading below so many levels down. Before anything is painted. */
  public void demoteHeadings(int levels) {
    if (role.level() > 0) {
      role = Role.heading(role.level() + levels);
    }
    for (Kid kid : kids) {
      if (kid instanceof StructureElement element) {
        element.demoteHeadings(levels);
      }
    }
  }

  /** Adds marked content or an annotation. */
  public void add(Kid kid) {
    kids.add(kid);
  }

  /** Says in words what a figure or link is. */
  public StructureElement describedAs(String words) {
    alt = words;
    return this;
  }

  /** Where a figure stands on its page. */
  public void standsAt(Area area) {
    box = area;
  }

  /** Over how many columns and rows a cell reaches. */
  public StructureElement spanning(int columns, int rows) {
    columnSpan = columns;
    rowSpan = rows;
    return this;
  }

  /** Says that a cell heads its row and not its column. */
  public StructureElement headingRow(boolean isHeadOfRow) {
    headsRow = isHeadOfRow;
    return this;
  }

  /** Marks a list as numbered. */
  public StructureElement numbered(boolean isNumbered) {
    numbered = isNumbered;
    return this;
  }

  public Role role() {
    return role;
  }

  public List<Kid> kids() {
    return kids;
  }

  @Nullable String alt() {
    return alt;
  }

  @Nullable String title() {
    return title;
  }

  @Nullable String language() {
    return language;
  }

  @Nullable Area box() {
    return box;
  }

  boolean headsRow() {
    return headsRow;
  }

  int columnSpan() {
    return columnSpan;
  }

  int rowSpan() {
    return rowSpan;
  }

  boolean isNumbered() {
    return numbered;
  }
}
