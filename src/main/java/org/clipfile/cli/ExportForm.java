package org.clipfile.cli;

import org.clipfile.model.ExportFormat;

/** What {@code --to} can name. */
sealed interface ExportForm {
  /** The name of the one form that is none of a single clipping. */
  String DOSSIER = "dossier";

  /** A format of clippings. */
  record Files(ExportFormat format) implements ExportForm {}

  /** Many clippings bound in one PDF. */
  record Dossier() implements ExportForm {}
}
