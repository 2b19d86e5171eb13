package org.clipfile.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArticleField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code clipfile edit}: writes over what was read of a clipping. */
@Command(
    name = "edit",
    description =
        "Writes over fields of a clipping, for ever: reading its original again leaves them. An"
            + " empty value empties the field; several values are parted by line ends.")
final class EditCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(index = "0", paramLabel = "ID", description = "The clipping's number.")
  private long id;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      description = "Such as published=2024-03-01 or publication='Harbour Courier'.")
  private Map<String, String> values = new LinkedHashMap<>();

  EditCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    var edits = new LinkedHashMap<ArticleField, String>();
    values.forEach((name, value) -> edits.put(field(name), value));
    try (Archive archive = root.openForWriting()) {
      archive.editing().edit(id, edits);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
    return ExitStatus.DONE;
  }

  private static ArticleField field(String name) {
    return Arrays.stream(ArticleField.values())
        .filter(field -> field.isEditable() && field.label().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new WrongUsage("There is no field '" + name + "' to edit; there are " + names() + "."));
  }

  private static String names() {
    return Arrays.stream(ArticleField.values())
        .filter(ArticleField::isEditable)
        .map(ArticleField::label)
        .collect(Collectors.joining(", "));
  }
}
