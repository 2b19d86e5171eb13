package org.clipfile.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.dossier.DossierGrouping;
import org.clipfile.model.dossier.DossierPlan;
import org.clipfile.settings.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What only {@code --to dossier} takes. */
final class DossierOptions {
  @Option(names = "--title", paramLabel = "TITLE", description = "The dossier's title.")
  private @Nullable String title;

  @Option(names = "--note", paramLabel = "TEXT", description = "A note on the dossier's cover.")
  private @Nullable String note;

  @Option(
      names = "--group",
      paramLabel = "BY",
      converter = GroupingConverter.class,
      description = "Groups a dossier's articles: day, publication, category, story or none.")
  private DossierGrouping grouping = DossierGrouping.NONE;

  @Option(
      names = "--run-on",
      description = "Sets a dossier's articles one after another, not each on a new page.")
  private boolean runOn;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = LanguageConverter.class,
      description =
          "The language of a dossier's own words: en, es, ko, ur or zh; else the system's.")
  private @Nullable Locale language;

  /** The dossier of what a query found, or of clippings that were named. */
  DossierPlan plan(@Nullable String query, PdfOptions page) {
    String searched = query == null || query.isBlank() ? null : query;
    String called = title != null && !title.isBlank() ? title : searched;
    return new DossierPlan(
        called == null ? "Dossier" : called,
        note == null || note.isBlank() ? null : note,
        searched,
        grouping,
        !runOn,
        page,
        LocalDate.now(Clock.system(ZoneId.systemDefault())),
        language == null ? Locale.getDefault(Locale.Category.DISPLAY) : language);
  }

  /** Reads a language that Clipfile speaks. */
  static final class LanguageConverter implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
      return Arrays.stream(Language.values())
          .flatMap(it -> it.locale().stream())
          .filter(it -> it.toLanguageTag().equals(tag.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("'" + tag + "' is none of en, es, ko, ur, zh"));
    }
  }

  /** Reads a grouping's name. */
  static final class GroupingConverter implements ITypeConverter<DossierGrouping> {
    @Override
    public DossierGrouping convert(String name) {
      try {
        return DossierGrouping.valueOf(name.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + name + "' is none of day, publication, category, story, none");
      }
    }
  }
}
