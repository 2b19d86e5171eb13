package org.clipfile.ui.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.clipfile.model.PdfOptions;
import org.clipfile.settings.Paper;
import org.clipfile.settings.Setting;

/**
 * How exported pages are set, the same in all windows. What the owner noted is not among it: that
 * is handed on where it is asked for, and not because it was the last time. Window thread only.
 */
public final class ExportPreferences {
  private final Preferences.Choice<Paper> paper;
  private final Preferences.Choice<Double> columns;
  private final Preferences.Choice<Double> size;
  private final Preferences.Choice<Double> margin;
  private final Preferences.Choice<Boolean> justified;
  private final Preferences.Choice<Boolean> pictures;
  private final ReadOnlyObjectWrapper<PdfOptions> page;
  private boolean choosing;

  ExportPreferences(Preferences preferences) {
    paper = preferences.new Choice<>(Setting.PAPER);
    columns = preferences.new Choice<>(Setting.EXPORT_COLUMNS);
    size = preferences.new Choice<>(Setting.EXPORT_SIZE);
    margin = preferences.new Choice<>(Setting.EXPORT_MARGIN);
    justified = preferences.new Choice<>(Setting.EXPORT_JUSTIFIED);
    pictures = preferences.new Choice<>(Setting.EXPORT_PICTURES);
    page = new ReadOnlyObjectWrapper<>(chosen());
    for (Preferences.Choice<?> choice : choices()) {
      choice.valueProperty().subscribe((before, now) -> follow());
    }
  }

  /** The paper, which the settings' window shows too. */
  public Preferences.Choice<Paper> paper() {
    return paper;
  }

  /**
   * Has an export be set as was preferred last, and takes over what is changed there.
   *
   * @return ends that
   */
  public Subscription share(ObjectProperty<PdfOptions> of) {
    return Subscription.combine(
        page.subscribe(now -> of.set(kept(now, of.get()))),
        of.subscribe((before, now) -> choose(now)));
  }

  private static PdfOptions kept(PdfOptions page, PdfOptions of) {
    return page.withNotes(of.notes()).withHighlights(of.highlights());
  }

  List<Preferences.Choice<?>> choices() {
    return List.of(paper, columns, size, margin, justified, pictures);
  }

  private PdfOptions chosen() {
    return new PdfOptions(
        switch (paper.get()) {
          case A4 -> PdfOptions.Paper.A4;
          case LETTER -> PdfOptions.Paper.LETTER;
        },
        columns.get() < 2 ? 1 : 2,
        size.get(),
        margin.get(),
        justified.get(),
        pictures.get(),
        false,
        false);
  }

  private void follow() {
    if (!choosing) {
      page.set(chosen());
    }
  }

  private void choose(PdfOptions now) {
    choosing = true; // one change for all of them
    paper.choose(
        switch (now.paper()) {
          case A4 -> Paper.A4;
          case LETTER -> Paper.LETTER;
        });
    columns.choose((double) now.columns());
    size.choose(now.size());
    margin.choose(now.margin());
    justified.choose(now.justified());
    pictures.choose(now.pictures());
    choosing = false;
    follow();
  }
}
