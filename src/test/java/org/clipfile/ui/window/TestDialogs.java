package org.clipfile.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipfile.ui.dialog.Dialogs;

/** Answers what the window asks as the test has laid down, and notes the lists it shows. */
public final class TestDialogs implements Dialogs {
  private List<Path> files = List.of();
  private Optional<Path> target = Optional.empty();
  private Optional<String> name = Optional.empty();
  private final List<String> suggested = new ArrayList<>();
  private final List<Line> shown = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final List<String> warned = new ArrayList<>();
  private boolean consent = true;

  /** What to answer when files or a folder to import are asked for. */
  public void willChoose(Path... chosen) {
    files = List.of(chosen);
  }

  /** Whether to say yes when asked. */
  public void willConsent(boolean answer) {
    consent = answer;
  }

  /** What to answer when a name is asked for. */
  public void willName(String chosen) {
    name = Optional.of(chosen);
  }

  /** The questions that were asked. */
  public List<String> asked() {
    return asked;
  }

  /** What was said of the consequences of what was asked. */
  public List<String> warned() {
    return warned;
  }

  /** What to answer when a place to write to is asked for. */
  public void willWriteTo(Path chosen) {
    target = Optional.of(chosen);
  }

  /** The names that were suggested for files. */
  public List<String> suggested() {
    return suggested;
  }

  /** The lines of all lists that were shown. */
  public List<Line> shown() {
    return shown;
  }

  @Override
  public List<Path> filesToImport() {
    return files;
  }

  @Override
  public Optional<Path> folderToImport() {
    return files.stream().findFirst();
  }

  @Override
  public Optional<Path> folderToWatch() {
    return files.stream().findFirst();
  }

  @Override
  public Optional<Path> archiveToOpen() {
    return files.stream().findFirst();
  }

  @Override
  public Optional<Path> archiveToMake() {
    return target;
  }

  @Override
  public Optional<Path> pdfToWrite(String suggestedName) {
    suggested.add(suggestedName);
    return target;
  }

  @Override
  public Optional<Path> folderForPdfs() {
    return target;
  }

  @Override
  public Optional<Path> csvToWrite(String suggestedName) {
    suggested.add(suggestedName);
    return target;
  }

  @Override
  public Optional<Path> fileToWrite(String title, String suggestedName) {
    suggested.add(suggestedName);
    return target;
  }

  @Override
  public Optional<String> name(String title, String label, String suggestedName) {
    suggested.add(suggestedName);
    return name;
  }

  @Override
  public boolean confirm(String question, String consequences, String action) {
    asked.add(question);
    warned.add(consequences);
    return consent;
  }

  @Override
  public void showList(String title, String introduction, List<Line> lines) {
    shown.addAll(lines);
  }
}
