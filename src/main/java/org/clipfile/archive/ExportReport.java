package org.clipfile.archive;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export did.
 *
 * @param warnings a sentence each, naming the clipping
 */
public record ExportReport(List<Path> files, List<String> warnings) {}
