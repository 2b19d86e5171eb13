package org.clipfile.ui.dossier;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clipfile.archive.Archive;
import org.clipfile.archive.ExportReport;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.dossier.DossierGrouping;
import org.clipfile.model.dossier.DossierPlan;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.exporting.ExportModel;
import org.clipfile.ui.exporting.PreviewModel;
import org.clipfile.ui.notice.Notice;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/** The dossier that a person is putting together. Window thread only. */
public final class DossierModel {
  /** More than this nobody reads in one file; what was found beyond it is left out, and told. */
  public static final int MOST = 5000;

  private static final Messages TEXTS = Messages.of(DossierModel.class);
  private static final Pattern AWKWARD = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|\\s\\h]+");
  private static final int LONGEST_NAME = 60;
  private static final int PREVIEW_DPI = 64;

  private final Archive archive;
  private final TaskExecutor executor;
  private final Dialogs dialogs;
  private final Notices notices;
  private final ExportModel exporting;
  private final ObservableList<ClippingRow> clippings = FXCollections.observableArrayList();
  private final ObservableList<ClippingRow> shown =
      FXCollections.unmodifiableObservableList(clippings);
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty note = new SimpleStringProperty("");
  private final ObjectProperty<DossierGrouping> grouping =
      new SimpleObjectProperty<>(DossierGrouping.NONE);
  private final ObjectProperty<PdfOptions> page = new SimpleObjectProperty<>(PdfOptions.STANDARD);
  private final BooleanProperty newPages = new SimpleBooleanProperty(true);
  private final PreviewModel preview;
  private @Nullable BackgroundTask<?> gathering;
  private @Nullable String query;
  private boolean previewing;

  public DossierModel(
      Archive archive,
      TaskExecutor executor,
      Dialogs dialogs,
      Notices notices,
      ExportModel exporting) {
    this.archive = archive;
    this.executor = executor;
    this.dialogs = dialogs;
    this.notices = notices;
    this.exporting = exporting;
    preview = new PreviewModel(executor, PREVIEW_DPI);
    Stream.of(title, note, grouping, page, newPages)
        .forEach(choice -> choice.subscribe((Runnable) this::draw));
    clippings.subscribe(this::draw);
  }

  /** The clippings in their order; only the commands here change it. */
  public ObservableList<ClippingRow> clippings() {
    return shown;
  }

  public StringProperty titleProperty() {
    return title;
  }

  /** What stands on the cover below the title. */
  public StringProperty noteProperty() {
    return note;
  }

  public ObjectProperty<DossierGrouping> groupingProperty() {
    return grouping;
  }

  /** How the pages are set; the person's own notes are printed only where that is asked for. */
  public ObjectProperty<PdfOptions> pageProperty() {
    return page;
  }

  /** What the cover and the first article will look like. */
  public PreviewModel preview() {
    return preview;
  }

  /** Has the preview follow the dossier, or shows none. */
  void show(boolean wanted) {
    previewing = wanted;
    preview.clear();
    draw();
  }

  /** Whether each article begins a page. */
  public BooleanProperty newPagesProperty() {
    return newPages;
  }

  /** Whether an export is running, of a dossier or of anything else. */
  public ReadOnlyBooleanProperty runningProperty() {
    return exporting.runningProperty();
  }

  /** How far that is, from 0 to 1; negative while nobody knows. */
  public ReadOnlyDoubleProperty progressProperty() {
    return exporting.progressProperty();
  }

  /**
   * Begins a dossier of these clippings.
   *
   * @param searched what they were found with; blank for nothing
   */
  public void gather(long[] ids, String searched) {
    query = searched.isBlank() ? null : searched.strip();
    title.set(query == null ? TEXTS.text("untitled") : query);
    note.set("");
    // Nobody's notes are handed on because they were the last time.
    page.set(page.get().withoutOwners());
    clippings.clear();
    if (gathering != null) {
      gathering.drop();
    }
    if (ids.length > MOST) {
      notices.tell(TEXTS.text("too-many", MOST, ids.length));
    }
    long[] taken = Arrays.copyOf(ids, Math.min(MOST, ids.length));
    gathering =
        BackgroundTask.<List<ClippingRow>>of("gather a dossier", (p, c) -> archive.rows(taken))
            .onSuccess(clippings::setAll)
            .onError(ArchiveException.class, this::failed)
            .start(executor);
  }

  /**
   * Moves some of the clippings together to another place.
   *
   * @param moved their places, in order
   * @param before the place of what shall follow them; the number of clippings for the end
   * @return their new places
   */
  public int[] move(int[] moved, int before) {
    if (moved.length == 0) {
      return moved;
    }
    var rows = new ArrayList<ClippingRow>();
    var rest = new ArrayList<ClippingRow>();
    int at = 0;
    for (int i = 0; i < clippings.size(); i++) {
      boolean chosen = Arrays.binarySearch(moved, i) >= 0;
      (chosen ? rows : rest).add(clippings.get(i));
      at += !chosen && i < before ? 1 : 0;
    }
    rest.addAll(at, rows);
    clippings.setAll(rest);
    int[] places = new int[rows.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = at + i;
    }
    return places;
  }

  /** Moves them up by one; where the first stands first already, nothing happens. */
  public int[] up(int... moved) {
    return moved.length == 0 || moved[0] == 0 ? moved : move(moved, moved[0] - 1);
  }

  /** Moves them down by one; where the last stands last already, nothing happens. */
  public int[] down(int... moved) {
    return moved.length == 0 || moved[moved.length - 1] == clippings.size() - 1
        ? moved
        : move(moved, moved[moved.length - 1] + 2);
  }

  /** Takes some out of the dossier; the archive keeps them. */
  public void remove(int... places) {
    for (int i = places.length - 1; i >= 0; i--) {
      clippings.remove(places[i]);
    }
  }

  /** Asks where to, and makes the dossier. */
  public void make() {
    if (clippings.isEmpty() || title.get().isBlank()) {
      return;
    }
    dialogs.pdfToWrite(fileName()).ifPresent(this::make);
  }

  /** Stops a dossier that is being made: there is no file then. */
  public void cancel() {
    exporting.cancel();
  }

  private void make(Path file) {
    long[] ids = ids();
    DossierPlan plan = plan();
    exporting.run(
        (progress, cancellation) ->
            archive.exports().dossier(ids, plan, file, progress, cancellation),
        report -> made(report, file));
  }

  private void draw() {
    if (!previewing) {
      return;
    }
    if (clippings.isEmpty() || title.get().isBlank()) {
      preview.clear();
      return;
    }
    long[] ids = ids();
    DossierPlan plan = plan();
    preview.ask((dpi, cancellation) -> archive.exports().firstPages(ids, plan, dpi, cancellation));
  }

  private long[] ids() {
    return clippings.stream().mapToLong(ClippingRow::id).toArray();
  }

  private DossierPlan plan() {
    return new DossierPlan(
        title.get().strip(),
        note.get().isBlank() ? null : note.get().strip(),
        query,
        grouping.get(),
        newPages.get(),
        page.get(),
        LocalDate.now(Clock.system(ZoneId.systemDefault())),
        Messages.language());
  }

  private String fileName() {
    String name = AWKWARD.matcher(title.get()).replaceAll(" ").strip();
    int length = Math.min(LONGEST_NAME, name.codePointCount(0, name.length()));
    return name.substring(0, name.offsetByCodePoints(0, length)).strip() + ".pdf";
  }

  private void failed(ArchiveException failure) {
    notices.fail(String.valueOf(failure.getMessage()));
  }

  private void made(ExportReport report, Path file) {
    List<String> omissions = report.warnings();
    if (report.files().isEmpty()) {
      notices.tell(TEXTS.text("stopped"));
    } else if (omissions.isEmpty()) {
      notices.tell(TEXTS.text("made", file.toString()));
    } else {
      String told = TEXTS.text("made-with-omissions", file.toString(), omissions.size());
      notices.tell(told, new Notice.Action(TEXTS.text("show"), () -> show(told, omissions)));
    }
  }

  private void show(String told, List<String> omissions) {
    dialogs.showList(
        TEXTS.text("omissions"),
        told,
        omissions.stream().map(omission -> new Dialogs.Line(omission, "")).toList());
  }
}
