package org.clipfile.ui.window;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What of the window's classes is alive once all garbage was collected, class by class, as the
 * virtual machine counts it. Classes of lambdas count too, which most listeners are. An array of
 * listeners counts by its size, so that one who listens more often than before is seen even where
 * it is the same object each time.
 */
public final class LiveObjects {
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*$");

  /** An array grows by half when it is full. */
  private static final int PLACES = 16;

  private static final Pattern LISTENERS =
      Pattern.compile(".*(Listener|EventHandler|Subscription|ExpressionHelper|ListenerHelper).*");

  /**
   * What of JavaFX's own classes is counted, beside its nodes. The rest is what views make for
   * themselves when they first need it, and caches.
   */
  private static final Set<String> HELD =
      Set.of(
          "javafx.stage.Stage",
          "javafx.scene.Scene",
          "javafx.scene.control.Tooltip",
          "javafx.scene.control.ContextMenu",
          "com.sun.javafx.event.CompositeEventHandler$NormalEventHandlerRecord",
          "com.sun.javafx.event.CompositeEventHandler$NormalEventFilterRecord",
          "com.sun.javafx.binding.ExpressionHelper$Generic",
          "com.sun.javafx.collections.ListListenerHelper$Generic");

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
      if (name.startsWith("org.clipfile.ui.") || HELD.contains(name) || isNode(name)) {
        counts.merge(name, Long.valueOf(line.group(1)), Long::sum);
      } else if (name.startsWith("[Ljavafx.") && isListening(name)) {
        counts.merge(name, Long.valueOf(line.group(2)) / PLACES, Long::sum);
      }
    }
    return new LiveObjects(counts);
  }

  private static boolean isListening(String name) {
    return LISTENERS.matcher(name).matches();
  }

  /** How many nodes there are, in windows or not. */
  public long views() {
    return sum(LiveObjects::isNode);
  }

  private static boolean isNode(String name) {
    if (name.startsWith("[") || name.contains("/")) { // an array, a lambda
      return false;
    }
    try {
      ClassLoader loader = LiveObjects.class.getClassLoader();
      return Node.class.isAssignableFrom(Class.forName(name, false, loader));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** How many listeners there are; of lambdas some are none, but do not come and go either. */
  public long listeners() {
    return sum(name -> !name.startsWith("[") && (isListening(name) || name.contains("$$Lambda")));
  }

  private long sum(Predicate<String> which) {
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
