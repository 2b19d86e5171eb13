package org.clipfile.ui.window;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clipfile.ui.control.Messages;

/** Menus within menus: commands of one kind, which would make a menu longer than a screen. */
enum SubMenu {
  MARK(
      "clipping.toggle-star",
      "clipping.star",
      "clipping.unstar",
      "clipping.toggle-read",
      "clipping.read",
      "clipping.unread"),
  TAGS("clipping.tag", "clipping.untag", "clipping.note", "clipping.remove-note"),
  COPY("clipping.copy-text", "clipping.copy-markdown", "clipping.copy-citation"),
  LIST(
      "view.compact",
      "view.comfortable",
      "view.table",
      "view.group-nothing",
      "view.group-day",
      "view.group-publication",
      "view.group-story"),
  ARTICLE(
      "view.face-article",
      "view.face-original",
      "view.face-left-out",
      "view.notes",
      "view.details",
      "view.zoom-in",
      "view.zoom-out",
      "view.zoom-back"),
  WIDTHS("view.pane-wider", "view.pane-narrower", "view.pane-usual"),
  COLOURS("view.theme-system", "view.theme-light", "view.theme-dark", "view.theme-sepia"),
  TEXT("view.text-larger", "view.text-smaller", "view.text-usual");

  private static final Messages TEXTS = Messages.of(SubMenu.class);

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> commands;

  SubMenu(String... commands) {
    this.commands = List.of(commands);
  }

  /** The menu within a menu that a command stands in. */
  static Optional<SubMenu> of(String command) {
    return Arrays.stream(values()).filter(it -> it.commands.contains(command)).findFirst();
  }

  /** Its name, in the interface's language. */
  String title() {
    return TEXTS.text("sub." + name().toLowerCase(Locale.ROOT));
  }
}
