package org.clipfile.ui.watching;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.clipfile.archive.watch.WatchedFolder;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.ui.control.Messages;

/** What there is to say of watched folders. */
final class WatchWords {
  private static final Messages TEXTS = Messages.of(WatchWords.class);

  private WatchWords() {}

  /** The folder's name, by which a person knows it. */
  static String name(Path folder) {
    Path name = folder.getFileName();
    return name == null ? folder.toString() : name.toString();
  }

  /** How a folder is, for the line below its name. */
  static String state(WatchedFolder folder, ZonedDateTime now) {
    return switch (folder.state()) {
      case NEW -> TEXTS.text("state.new");
      case WATCHED ->
          folder.lastAdded() == null
              ? TEXTS.text("state.watched")
              : TEXTS.text("state.taken", when(folder.lastAdded(), now));
      case ABSENT -> TEXTS.text("state.absent");
      case SILENT -> TEXTS.text("state.silent");
      case UNREADABLE -> TEXTS.text("state.unreadable");
      case ARCHIVE -> TEXTS.text("state.archive");
    };
  }

  /** What is told when a folder vanishes. */
  static String gone(Path folder) {
    return TEXTS.text("gone", name(folder));
  }

  private static String when(Instant instant, ZonedDateTime now) {
    ZoneId zone = now.getZone();
    boolean today = LocalDate.ofInstant(instant, zone).equals(now.toLocalDate());
    DateTimeFormatter form =
        DateTimeFormatter.ofPattern(TEXTS.text("pattern.day"), Messages.language());
    DateTimeFormatter time =
        DateTimeFormatter.ofPattern(TEXTS.text("pattern.time"), Messages.language());
    return today
        ? TEXTS.text("at-time", time.format(instant.atZone(zone)))
        : form.format(instant.atZone(zone));
  }

  /**
   * What a look took in, such as "3 new from SingleFile, 1 rejected."; empty where there is nothing
   * to tell.
   */
  static String news(List<WatchedFolder> folders) {
    String news =
        folders.stream()
            .filter(folder -> folder.news().added() + folder.news().rejected() > 0)
            .map(folder -> news(folder.news(), name(folder.folder())))
            .collect(Collectors.joining(TEXTS.text("news.joint")));
    return news.isEmpty() ? "" : TEXTS.text("news.all", news);
  }

  private static String news(LedgerSums sums, String name) {
    if (sums.added() == 0) {
      return TEXTS.text("news.rejected", sums.rejected(), name);
    }
    return sums.rejected() == 0
        ? TEXTS.text("news.added", sums.added(), name)
        : TEXTS.text("news.both", sums.added(), name, sums.rejected());
  }
}
