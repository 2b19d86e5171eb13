package org.clipfile.ui.sidebar;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.sidebar.SidebarEntry.Group;
import org.clipfile.ui.sidebar.SidebarEntry.Library;
import org.clipfile.ui.sidebar.SidebarEntry.More;
import org.clipfile.ui.sidebar.SidebarEntry.Root;
import org.clipfile.ui.sidebar.SidebarEntry.Saved;
import org.clipfile.ui.sidebar.SidebarEntry.Value;

/**
 * What of the sidebar is shown: of each group the first few, or all; or whatever has the letters
 * that were typed. Any thread.
 */
final class SidebarFilter {
  /** So many entries of a group are shown at first. */
  static final int FEW = 10;

  /** So many entries of a group that have the letters; more are too many to look through. */
  static final int MANY = 200;

  private static final Messages TEXTS = Messages.of(SidebarFilter.class);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private SidebarFilter() {}

  /**
   * The entries that are shown.
   *
   * @param typed letters that an entry must have; blank for any
   * @param whole the groups that are shown to their end
   */
  static Root of(Root all, String typed, Set<SidebarGroup> whole) {
    String letters = folded(typed.strip());
    var shown = new ArrayList<SidebarEntry>();
    for (SidebarEntry entry : all.children()) {
      switch (entry) {
        case Group group -> {
          Group kept = letters.isEmpty() ? cut(group, FEW, whole) : matching(group, letters, whole);
          if (!kept.children().isEmpty()) {
            shown.add(kept);
          }
        }
        case Library library -> {
          if (letters.isEmpty() || has(library, letters)) {
            shown.add(library);
          }
        }
        case Root root -> {}
        case Saved saved -> {}
        case Value value -> {}
        case More more -> {}
      }
    }
    return new Root(shown);
  }

  private static Group cut(Group group, int most, Set<SidebarGroup> whole) {
    List<SidebarEntry> all = group.children();
    boolean open = whole.contains(group.group());
    if (all.size() <= most + 1) {
      return group;
    }
    var kept = new ArrayList<>(open ? all : all.subList(0, most));
    String label = open ? TEXTS.text("fewer") : TEXTS.text("more", all.size() - most);
    kept.add(new More(group.group(), label, !open));
    return new Group(group.group(), group.label(), kept);
  }

  private static Group matching(Group group, String letters, Set<SidebarGroup> whole) {
    var kept = group.children().stream().filter(entry -> has(entry, letters)).toList();
    return cut(new Group(group.group(), group.label(), kept), MANY, whole);
  }

  private static boolean has(SidebarEntry entry, String letters) {
    return folded(entry.label()).contains(letters);
  }

  /** Without capitals, accents and the width of letters. */
  private static String folded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
      }
    }
    return text.toLowerCase(Locale.ROOT);
  }
}
