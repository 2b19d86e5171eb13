package org.clipfile.ui.reader;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Clipping;
import org.clipfile.model.TextMarker;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.article.ArticleContent;
import org.clipfile.ui.details.DetailsModel;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.notes.NotesModel;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.receipt.ReceiptModel;
import org.jspecify.annotations.Nullable;

/**
 * What is being read, how, and what is noted on it. Fetches and renders in the background; a page
 * asked for later drops one asked for before. Window thread only.
 */
public final class ReaderModel {
  /** The three faces of a clipping. */
  public enum Face {
    ARTICLE,
    ORIGINAL,
    LEFT_OUT
  }

  /** What stands beside the text. */
  public enum Beside {
    NOTHING,
    NOTES,
    DETAILS
  }

  private final Archive archive;
  private final LatestTask latest;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<@Nullable ReaderPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.ARTICLE);
  private final ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>(Beside.NOTHING);
  private final ObjectProperty<ReadingStyle> style =
      new SimpleObjectProperty<>(ReadingStyle.STANDARD);
  private final NotesModel notes;
  private final DetailsModel details;
  private final OriginalModel original;
  private final ReceiptModel receipt;
  private final PassingOn passingOn;
  private @Nullable Long clipping;
  private TextMarker marker = TextMarker.NONE;

  /** Reads an archive; what leaves goes to the desktop. */
  public ReaderModel(Archive archive, TaskExecutor executor, Dialogs dialogs, Notices notices) {
    this(archive, executor, dialogs, notices, new SystemOutside());
  }

  /**
   * @param outside browser, clipboard and printer
   */
  public ReaderModel(
      Archive archive, TaskExecutor executor, Dialogs dialogs, Notices notices, Outside outside) {
    this.archive = archive;
    this.latest = new LatestTask(executor);
    this.notices = notices;
    notes = new NotesModel(archive, executor, notices, this::load);
    details = new DetailsModel(archive, executor, notices, this::load);
    original = new OriginalModel(archive, executor, notices);
    receipt = new ReceiptModel(archive, executor, notices);
    passingOn = new PassingOn(archive, executor, dialogs, notices, outside, this::page);
  }

  /** The page to show; null where there is none. */
  public ReadOnlyObjectProperty<@Nullable ReaderPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public @Nullable ReaderPage page() {
    return page.get();
  }

  /** How articles are set. May be set from outside, such as by the settings. */
  public ObjectProperty<ReadingStyle> styleProperty() {
    return style;
  }

  public void zoomIn() {
    style.set(style.get().larger());
  }

  public void zoomOut() {
    style.set(style.get().smaller());
  }

  /** Sets type in its usual size again. */
  public void zoomBack() {
    style.set(style.get().withSize(ReadingStyle.STANDARD.size()));
  }

  /** Which face of the clipping is seen. */
  public ReadOnlyObjectProperty<Face> faceProperty() {
    return face.getReadOnlyProperty();
  }

  /** Turns to a face of the clipping. */
  public void turnTo(Face newFace) {
    face.set(newFace);
    fillFace();
  }

  /** What stands beside the text. */
  public ReadOnlyObjectProperty<Beside> besideProperty() {
    return beside.getReadOnlyProperty();
  }

  /** Shows something beside the text, or puts it away where it is shown. */
  public void toggle(Beside wanted) {
    beside.set(beside.get() == wanted ? Beside.NOTHING : wanted);
    details.setOpen(beside.get() == Beside.DETAILS);
    if (beside.get() != Beside.NOTES) {
      notes.keepNote();
    }
  }

  /** Shows something beside the text. */
  public void open(Beside wanted) {
    if (beside.get() != wanted) {
      toggle(wanted);
    }
  }

  public NotesModel notes() {
    return notes;
  }

  public DetailsModel details() {
    return details;
  }

  public OriginalModel original() {
    return original;
  }

  public ReceiptModel receipt() {
    return receipt;
  }

  public PassingOn passingOn() {
    return passingOn;
  }

  /** Reads a clipping, its hits marked; null puts away what is being read. */
  public void read(@Nullable Long id, TextMarker hits) {
    clipping = id;
    marker = hits;
    load();
  }

  /** Keeps what is half typed, for whoever closes the window. */
  public void keepAll() {
    notes.keepNote();
  }

  private void load() {
    if (clipping == null) {
      latest.drop();
      show(null);
      return;
    }
    long id = clipping;
    TextMarker hits = marker;
    ReaderPage before = page.get();
    latest.start(
        BackgroundTask.of("open the article", (p, c) -> fetch(id, hits, before))
            .onSuccess(found -> show(found.orElse(null)))
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage()))));
  }

  private Optional<ReaderPage> fetch(long id, TextMarker hits, @Nullable ReaderPage before) {
    return archive
        .clipping(id)
        .map(it ->
            new ReaderPage(
                id,
                it,
                content(it, hits, before),
                it.article().kind(),
                it.article().isLinkOnly(),
                archive.versions(id),
                archive.stories().of(id).orElse(null)));
  }

  /** The content that is shown already where it says the same: nobody loses their place. */
  private ArticleContent content(Clipping now, TextMarker hits, @Nullable ReaderPage before) {
    ArticleContent content = ArticleContent.of(now, hits, archive);
    if (before != null
        && before.clipping() == now.id()
        && before.saved().article().equals(now.article())
        && before.content().looksLike(content)) {
      return before.content();
    }
    return content;
  }

  private void show(@Nullable ReaderPage newPage) {
    ReaderPage before = page.get();
    boolean another = before == null || newPage == null || before.clipping() != newPage.clipping();
    page.set(newPage);
    Clipping saved = newPage == null ? null : newPage.saved();
    notes.show(saved);
    details.show(saved);
    if (another) {
      turnTo(Face.ARTICLE);
    } else {
      fillFace();
    }
  }

  private void fillFace() {
    ReaderPage now = page.get();
    original.show(now != null && face.get() == Face.ORIGINAL ? now.saved() : null);
    ReceiptModel.Shown told = receipt.shownProperty().get();
    if (now != null
        && face.get() == Face.LEFT_OUT
        && (told == null || told.clipping() != now.clipping())) {
      receipt.show(now.clipping());
    }
  }
}
