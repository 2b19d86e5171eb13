package org.clipfile.ui.watching;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clipfile.archive.watch.WatchedFolder;
import org.clipfile.model.ledger.LedgerSums;

/** What there is to say of watched folders. */
final class WatchWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

  private WatchWords() {}

  /** The folder's name, by which a person knows it. */
  static String name(Path folder) {
    Path name = folder.getFileName();
    return name == null ? folder.toString() : name.toString();
  }

  /** How a folder is, for the line below its name. */
  static String state(WatchedFolder folder, ZonedDateTime now) {
    return switch (folder.state()) {
      case NEW -> "Looking…";
      case WATCHED ->
          folder.lastAdded() == null
              ? "Watched"
              : "Watched · last taken in " + when(folder.lastAdded(), now);
      case ABSENT -> "Not there; watched as soon as it is back";
      case SILENT -> "Does not answer; watched as soon as it does";
      case UNREADABLE -> "The system does not let it be read";
      case ARCHIVE -> "An archive; what is in an archive is not taken in";
    };
  }

  /** What is told when a folder vanishes. */
  static String gone(Path folder) {
    return name(folder) + " is not there any more; it is watched again when it is back.";
  }

  private static String when(Instant instant, ZonedDateTime now) {
    ZoneId zone = now.getZone();
    boolean today = LocalDate.ofInstant(instant, zone).equals(now.toLocalDate());
    return today ? "at " + TIME.format(instant.atZone(zone)) : DAY.format(instant.atZone(zone));
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
            .collect(Collectors.joining("; "));
    return news.isEmpty() ? "" : news + ".";
  }

  private static String news(LedgerSums sums, String name) {
    if (sums.added() == 0) {
      return String.format(Locale.ENGLISH, "%,d rejected from %s", sums.rejected(), name);
    }
    String added = String.format(Locale.ENGLISH, "%,d new from %s", sums.added(), name);
    return sums.rejected() == 0
        ? added
        : added + String.format(Locale.ENGLISH, ", %,d rejected", sums.rejected());
  }
}
