package org.clipfile.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.clipfile.model.ExportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format, which is the ending of its files. */
final class FormatConverter implements ITypeConverter<ExportFormat> {
  @Override
  public ExportFormat convert(String name) {
    return Arrays.stream(ExportFormat.values())
        .filter(format -> format.extension().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + names()));
  }

  private static String names() {
    return Arrays.stream(ExportFormat.values())
        .map(ExportFormat::extension)
        .collect(Collectors.joining(", "));
  }
}
