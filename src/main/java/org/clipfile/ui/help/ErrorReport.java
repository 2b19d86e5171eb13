package org.clipfile.ui.help;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.clipfile.ui.control.Messages;

/**
 * What can be handed on of an error: the program, the machine's system, and where in the code it
 * happened. No message of an exception is in it, since such messages quote paths, addresses and
 * texts.
 */
final class ErrorReport {
  private static final int FRAMES = 40;

  private ErrorReport() {}

  static String of(Throwable error) {
    var report = new StringBuilder();
    String version = ErrorReport.class.getPackage().getImplementationVersion();
    line(report, "Clipfile", Objects.requireNonNullElse(version, "development"));
    line(report, "Java", System.getProperty("java.vendor") + " " + Runtime.version());
    line(report, "JavaFX", System.getProperty("javafx.version", "unknown"));
    line(
        report,
        "System",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"));
    line(report, "Language", Messages.language().toLanguageTag());
    report.append('\n');
    add(report, "", error, Collections.newSetFromMap(new IdentityHashMap<>()));
    return report.toString();
  }

  private static void line(StringBuilder report, String name, String value) {
    report.append(name).append(": ").append(value).append('\n');
  }

  private static void add(
      StringBuilder report, String relation, Throwable error, Set<Throwable> told) {
    if (!told.add(error)) {
      return;
    }
    report.append(relation).append(error.getClass().getName()).append('\n');
    StackTraceElement[] frames = error.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      report.append("  at ").append(frames[i]).append('\n');
    }
    if (frames.length > FRAMES) {
      report.append("  … ").append(frames.length - FRAMES).append('\n');
    }
    if (error.getCause() != null) {
      add(report, "caused by ", error.getCause(), told);
    }
    for (Throwable suppressed : error.getSuppressed()) {
      add(report, "suppressed ", suppressed, told);
    }
  }
}
