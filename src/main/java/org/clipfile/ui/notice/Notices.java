package org.clipfile.ui.notice;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the window has to tell. News replaces older news; failures wait in line, and the next shows
 * when the one before was put away. Window thread only.
 */
public final class Notices {
  private final Deque<Notice> failures = new ArrayDeque<>();
  private @Nullable Notice news;
  private final ReadOnlyObjectWrapper<@Nullable Notice> current = new ReadOnlyObjectWrapper<>();

  /** What is to be seen now, or null. */
  public ReadOnlyObjectProperty<@Nullable Notice> currentProperty() {
    return current.getReadOnlyProperty();
  }

  public @Nullable Notice current() {
    return current.get();
  }

  /** Tells good news. */
  public void tell(String text) {
    tell(text, null);
  }

  /** Tells good news, and what can be done about it. */
  public void tell(String text, Notice.@Nullable Action action) {
    news = new Notice(false, text, action);
    update();
  }

  /** Tells that something went wrong. */
  public void fail(String text) {
    fail(text, null);
  }

  /** Tells that something went wrong, and what can be done about it. */
  public void fail(String text, Notice.@Nullable Action action) {
    var failure = new Notice(true, text, action);
    Notice last = failures.peekLast();
    if (last == null || !last.text().equals(text)) {
      failures.add(failure);
    }
    update();
  }

  /** The person has seen what is shown. */
  public void dismiss() {
    if (failures.poll() == null) {
      news = null;
    }
    update();
  }

  private void update() {
    current.set(failures.isEmpty() ? news : failures.peek());
  }
}
