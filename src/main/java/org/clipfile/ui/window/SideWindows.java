package org.clipfile.ui.window;

import java.util.stream.Stream;
import javafx.stage.Stage;
import org.clipfile.archive.Archive;
import org.clipfile.ui.dossier.DossierWindow;
import org.clipfile.ui.exporting.ExportWindow;
import org.clipfile.ui.ledger.LedgerWindow;
import org.clipfile.ui.reader.ReaderPage;
import org.clipfile.ui.receipt.ReceiptWindow;
import org.clipfile.ui.rereading.RereadingWindow;
import org.clipfile.ui.settings.SettingsWindow;
import org.clipfile.ui.versions.VersionsWindow;
import org.clipfile.ui.watching.WatchWindow;
import org.jspecify.annotations.Nullable;

/** The windows that stand beside a main one, and close with it. Window thread only. */
final class SideWindows {
  private final Stage stage;
  private final Archive archive;
  private final WindowModel model;
  private final WindowHost host;
  private final LedgerWindow ledger;
  private final VersionsWindow versions;
  private final RereadingWindow rereading;
  private final ExportWindow exporting;
  private final DossierWindow dossier;
  private final ReceiptWindow receipt;
  private final WatchWindow watched;
  private @Nullable SettingsWindow settings;

  SideWindows(Stage stage, Archive archive, WindowModel model, WindowHost host) {
    this.stage = stage;
    this.archive = archive;
    this.model = model;
    this.host = host;
    ledger = new LedgerWindow(stage, model.ledger());
    versions = new VersionsWindow(stage, model.versions());
    rereading = new RereadingWindow(stage, model.rereading());
    exporting = new ExportWindow(stage, model.draft());
    dossier = new DossierWindow(stage, model.dossier());
    receipt = new ReceiptWindow(stage, model.receipt());
    watched = new WatchWindow(stage, model.watching());
  }

  LedgerWindow ledger() {
    return ledger;
  }

  VersionsWindow versions() {
    return versions;
  }

  RereadingWindow rereading() {
    return rereading;
  }

  ExportWindow exporting() {
    return exporting;
  }

  DossierWindow dossier() {
    return dossier;
  }

  ReceiptWindow receipt() {
    return receipt;
  }

  /** The settings' window; null where it was never shown. */
  @Nullable SettingsWindow settings() {
    return settings;
  }

  void showWatched() {
    watched.show();
  }

  /** Shows the settings as they are now. */
  void showSettings() {
    SettingsWindow window = settings;
    if (window == null || !window.window().stage().isShowing()) {
      window = new SettingsWindow(stage, host.preferences(), archive.folder(), this::showWatched);
      settings = window;
    }
    window.show();
  }

  /** What was left out of the page that is being read; nothing where none is. */
  private void showLeftOut() {
    ReaderPage page = model.reader().page();
    if (page != null) {
      receipt.show(page.clipping());
    }
  }

  /** The window that says how what is selected is exported; nothing where nothing is. */
  void showExport() {
    if (model.gatherExport()) {
      exporting.show();
    }
  }

  private void showDossier() {
    model.gatherDossier();
    dossier.show();
  }

  /** Shows one of them, or brings it to the front. */
  void show(FrameCommands.SideView view) {
    switch (view) {
      case WATCHED -> showWatched();
      case IMPORTS -> ledger.show();
      case READ_AGAIN -> rereading.show();
      case LEFT_OUT -> showLeftOut();
      case SETTINGS -> showSettings();
      case EXPORT -> showExport();
      case DOSSIER -> showDossier();
    }
  }

  /** Shows what stood beside another window, in whose place this one comes. */
  void takeOver(SideWindows before) {
    if (before.settings != null && before.settings.window().stage().isShowing()) {
      showSettings();
    }
  }

  void close() {
    Stream.of(
            ledger.window(),
            watched.window(),
            rereading.window(),
            receipt.window(),
            versions.window(),
            exporting.window(),
            dossier.window())
        .forEach(window -> window.stage().close());
    if (settings != null) {
      settings.window().stage().close();
    }
  }
}
