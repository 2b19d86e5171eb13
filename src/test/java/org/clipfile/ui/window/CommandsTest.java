package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.help.KeySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All commands of the window, however many panes they come from. */
class CommandsTest {
  private static final List<String> LANGUAGES = List.of("en", "es", "ko", "ur", "zh");

  @TempDir Path folder;
  private final Locale before = Messages.language();
  private OpenWindow window;
  private List<Command> commands;

  @BeforeEach
  void open() {
    window = OpenWindow.on(folder.resolve("archive"));
    commands = window.window().commands().all();
  }

  @AfterEach
  void close() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
    window.close();
  }

  @Test
  void each_has_an_id_of_its_own_that_begins_with_its_group() {
    assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
    assertThat(commands)
        .allMatch(it -> it.id().startsWith(it.group().name().toLowerCase(Locale.ROOT) + "."));
  }

  @Test
  void no_two_have_the_same_key() {
    assertThat(commands.stream().map(Command::key).filter(Objects::nonNull).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_letter_alone_means_one_thing_in_the_list_and_in_the_article() {
    List<String> letters =
        commands.stream()
            .filter(Command::isSingleKey)
            .map(Command::keyText)
            .flatMap(Optional::stream)
            .toList();

    assertThat(letters)
        .doesNotHaveDuplicates()
        .contains("J", "K", "Space", "S", "U", "N", "Shift+N", "M", "I", "V", "1", "2", "3")
        .doesNotContain("/", "?"); // they are the window's
  }

  @Test
  void each_has_a_name_of_its_own_in_every_language() {
    for (String language : LANGUAGES) {
      Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(language));
      assertThat(commands)
          .extracting(command -> command.name().get())
          .as(language)
          .doesNotHaveDuplicates()
          .allMatch(name -> !name.isBlank());
    }
  }

  @Test
  void the_menus_hold_all_of_them() {
    Set<String> items =
        OpenWindow.fx(() ->
            ((MenuBar) Objects.requireNonNull(window.find("#menu")))
                .getMenus().stream()
                    .map(Menu::getItems)
                    .flatMap(List::stream)
                    .flatMap(item ->
                        item instanceof Menu within && !within.getItems().isEmpty()
                            ? within.getItems().stream()
                            : Stream.of(item))
                    .map(MenuItem::getId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));

    assertThat(items).containsAll(commands.stream().map(Command::id).toList());
  }

  @Test
  void no_menu_is_longer_than_a_small_screen() {
    OpenWindow.run(() ->
        ((MenuBar) Objects.requireNonNull(window.find("#menu")))
            .getMenus()
            .forEach(menu -> assertThat(menu.getItems()).hasSizeLessThan(24)));
  }

  @Test
  void the_key_sheet_has_every_key_and_can_be_searched() {
    var sheet = new KeySheet(window.window().commands());

    assertThat(sheet.lines("").stream().filter(KeySheet.Line.Key.class::isInstance))
        .hasSizeGreaterThan((int) commands.stream().filter(it -> it.key() != null).count());
    assertThat(sheet.lines("ctrl+k"))
        .containsExactly(
            new KeySheet.Line.Heading("Help"), new KeySheet.Line.Key("All Commands…", "Ctrl+K"));
    assertThat(sheet.lines("nosuchkey")).isEmpty();
  }

  @Test
  void the_user_guide_names_every_key() throws IOException {
    String guide = Files.readString(Path.of("docs/user-guide.md"));
    String keys = guide.substring(guide.indexOf("### Keys"));

    assertThat(commands.stream().map(Command::keyText).flatMap(Optional::stream))
        .allMatch(
            key ->
                keys.contains("| " + key + " ")
                    || keys.contains(", " + key + " ")
                    || keys.contains("| " + key + ",")
                    || keys.contains(", " + key + ","),
            "stands in the guide's table of keys");
  }
}
