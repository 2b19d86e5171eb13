package org.clipfile.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.model.ExportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of what is to be written. */
final class FormatConverter implements ITypeConverter<ExportForm>, Iterable<String> {
  @Override
  public ExportForm convert(String name) {
    if (name.equalsIgnoreCase(ExportForm.DOSSIER)) {
      return new ExportForm.Dossier();
    }
    return Arrays.stream(ExportFormat.values())
        .filter(format -> format.label().equalsIgnoreCase(name))
        .findFirst()
        .<ExportForm>map(ExportForm.Files::new)
        .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + all()));
  }

  /** For the shells' completion and the help. */
  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }

  private static Stream<String> names() {
    return Stream.concat(
        Stream.of("pdf", ExportForm.DOSSIER),
        Arrays.stream(ExportFormat.values())
            .map(ExportFormat::label)
            .filter(label -> !label.equals("pdf")));
  }

  private static String all() {
    return names().collect(Collectors.joining(", "));
  }
}
