package org.clipfile.ui.window;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What of the window's classes is alive once all garbage was collected, class by class, as the
 * virtual machine counts it. Classes of lambdas count too, which most listeners are. An array of
 * listeners counts its bytes, so that one who listens more often than before is seen even where it
 * is the same object each time.
 */
public final class LiveObjects {
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*$");
  private static final Pattern LISTENERS =
      Pattern.compile(".*(Listener|EventHandler|Subscription|ExpressionHelper|ListenerHelper).*");
  private static final Set<String> OURS =
      Set.of("org.clipfile.ui.", "javafx.", "com.sun.javafx.", "atlantafx.");

  private final Map<String, Long> counts;

  private LiveObjects(Map<String, Long> counts) {
    this.counts = counts;
  }

  /** Collects all garbage and counts what is left. Takes a second. Any thread. */
  public static LiveObjects now() {
    String histogram;
    try {
      histogram =
          (String)
              ManagementFactory.getPlatformMBeanServer()
                  .invoke(
                      new ObjectName("com.sun.management:type=DiagnosticCommand"),
                      "gcClassHistogram",
                      new Object[] {new String[0]},
                      new String[] {String[].class.getName()});
    } catch (JMException e) {
      throw new IllegalStateException("this virtual machine does not count", e);
    }
    var counts = new TreeMap<String, Long>();
    Matcher line = LINE.matcher(histogram);
    while (line.find()) {
      String name = line.group(3);
      boolean array = name.startsWith("[");
      String plain = array ? name.replaceFirst("^\\[+L?", "") : name;
      if (OURS.stream().anyMatch(plain::startsWith) && (!array || isListening(plain))) {
        counts.merge(name, Long.valueOf(line.group(array ? 2 : 1)), Long::sum);
      }
    }
    return new LiveObjects(counts);
  }

  private static boolean isListening(String name) {
    return LISTENERS.matcher(name).matches();
  }

  /** How many objects of the interface's own classes and JavaFX's nodes there are. */
  public long views() {
    return sum(name -> name.startsWith("javafx.scene.") || name.startsWith("org.clipfile.ui."));
  }

  /** How many listeners there are, with the bytes of the arrays that hold them. */
  public long listeners() {
    return sum(name -> isListening(name) || name.contains("$$Lambda"));
  }

  private long sum(java.util.function.Predicate<String> which) {
    return counts.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The classes of which there are more by over {@code allowed}, with both counts. */
  public List<String> moreThan(LiveObjects before, long allowed) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() - before.count(entry.getKey()) > allowed)
        .map(entry ->
            "%s: %d, before %d"
                .formatted(entry.getKey(), entry.getValue(), before.count(entry.getKey())))
        .toList();
  }

  private long count(String name) {
    return counts.getOrDefault(name, 0L);
  }
}
