package org.clipfile.export.pdf.tag;

import org.jspecify.annotations.Nullable;

/** A place in the text that links lead to; where it is, is known once it is painted. One thread. */
public final class Landing implements LinkArea.Aim {
  private final String name;
  private final String words;
  private final boolean note;
  private LinkArea.@Nullable Target target;

  /**
   * A place that is not painted yet.
   *
   * @param name that no other place of the article has
   * @param words what stands there
   * @param note whether a note begins there
   */
  public Landing(String name, String words, boolean note) {
    this.name = name;
    this.words = words;
    this.note = note;
  }

  /** Its name in the article. */
  public String name() {
    return name;
  }

  /** What stands there, for whoever cannot see where a link leads. */
  public String words() {
    return words;
  }

  /** Whether a note begins there. */
  public boolean isNote() {
    return note;
  }

  /** Says where its first line is painted; what comes later is passed over. */
  public void reached(int page, double top) {
    if (target == null) {
      target = new LinkArea.Target(page, top);
    }
  }

  @Override
  public LinkArea.@Nullable Target target() {
    return target;
  }
}
