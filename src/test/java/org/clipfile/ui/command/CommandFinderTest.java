package org.clipfile.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.clipfile.ui.command.Command.Group;
import org.clipfile.ui.control.Messages;
import org.junit.jupiter.api.Test;

class CommandFinderTest {
  private static final List<Command> COMMANDS =
      List.of(
          command("file.import-files", "Import Files…", "Importar archivos…"),
          command("file.import-folder", "Import Folder…", "Importar carpeta…"),
          command("clipping.mark-read", "Mark as Read", "Marcar como leído"),
          command("clipping.mark-unread", "Mark as Unread", "Marcar como no leído"),
          command("view.sidebar", "Sidebar", "Barra lateral"));

  @Test
  void nothing_typed_lists_all_the_recent_ones_first() {
    assertThat(ids("", "view.sidebar", "clipping.mark-read"))
        .containsExactly(
            "view.sidebar",
            "clipping.mark-read",
            "file.import-files",
            "file.import-folder",
            "clipping.mark-unread");
  }

  @Test
  void a_name_is_found_by_its_beginning_its_initials_its_words_and_its_parts() {
    assertThat(ids("mark")).containsExactly("clipping.mark-read", "clipping.mark-unread");
    assertThat(ids("mau")).containsExactly("clipping.mark-unread");
    assertThat(ids("fold imp")).containsExactly("file.import-folder");
    assertThat(ids("debar")).containsExactly("view.sidebar");
    assertThat(ids("nosuch")).isEmpty();
  }

  @Test
  void of_those_that_fit_equally_well_the_recent_one_comes_first() {
    assertThat(ids("import", "file.import-folder"))
        .containsExactly("file.import-folder", "file.import-files");
  }

  @Test
  void case_and_accents_do_not_matter_and_english_is_understood_in_every_language() {
    Locale before = Messages.language();
    Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("es"));
    try {
      assertThat(ids("LEIDO")).containsExactly("clipping.mark-read", "clipping.mark-unread");
      assertThat(ids("unread")).containsExactly("clipping.mark-unread");
      assertThat(ids("mcl")).containsExactly("clipping.mark-read");
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  private static List<String> ids(String typed, String... recent) {
    return CommandFinder.find(COMMANDS, typed, List.of(recent)).stream().map(Command::id).toList();
  }

  private static Command command(String id, String english, String spanish) {
    return Command.of(
        id,
        Group.FILE,
        () -> Messages.language().getLanguage().equals("es") ? spanish : english,
        "",
        () -> {});
  }
}
