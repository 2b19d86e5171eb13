package org.clipfile.ui.versions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Difference;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.DateText;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Two versions of a clipping, or two copies of a story, beside each other. Window thread only. */
public final class VersionsModel {
  private final Archive archive;
  private final LatestTask latest;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
      new ReadOnlyObjectWrapper<>();

  public VersionsModel(Archive archive, TaskExecutor executor, Notices notices) {
    this.archive = archive;
    this.latest = new LatestTask(executor);
    this.notices = notices;
  }

  /** What is compared. */
  public enum Kind {
    VERSIONS,
    COPIES
  }

  /**
   * Two versions or copies, compared.
   *
   * @param versions all, the first that came in or was published first
   * @param place of the later of the two among them, from 1
   * @param before when the earlier version came in; where and when the earlier copy was published
   * @param after the same of the later one
   */
  public record Comparison(
      Kind kind,
      List<Long> versions,
      int place,
      String headline,
      String before,
      String after,
      List<Difference> differences) {
    public Comparison {
      versions = List.copyOf(versions);
      differences = List.copyOf(differences);
    }

    boolean hasEarlier() {
      return place > 1;
    }

    boolean hasLater() {
      return place < versions.size() - 1;
    }
  }

  /** What is shown; null where nothing is yet. */
  public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /** Compares a clipping with the version before it; the first one with the second. */
  public void compare(long clipping) {
    compare(Kind.VERSIONS, clipping);
  }

  /** Compares a clipping with the copy published before it; the first one with the second. */
  public void compareCopy(long clipping) {
    compare(Kind.COPIES, clipping);
  }

  private void compare(Kind kind, long clipping) {
    latest.start(
        BackgroundTask.of("compare versions", (p, c) -> compared(kind, clipping))
            .onSuccess(compared -> comparison.set(compared.orElse(null)))
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage()))));
  }

  /** Goes to the versions before or after those that are shown. */
  void move(int steps) {
    Comparison shown = comparison.get();
    if (shown != null) {
      compare(shown.kind(), shown.versions().get(shown.place() + steps));
    }
  }

  private Optional<Comparison> compared(Kind kind, long clipping) {
    List<Long> versions =
        switch (kind) {
          case VERSIONS -> archive.versions(clipping);
          case COPIES ->
              archive.stories().of(clipping).stream()
                  .flatMap(story -> story.copies().stream())
                  .map(ClippingRow::id)
                  .toList();
        };
    if (versions.size() < 2) {
      return Optional.empty();
    }
    int place = Math.max(1, versions.indexOf(clipping));
    long earlier = versions.get(place - 1);
    long later = versions.get(place);
    Clipping shown = archive.clipping(later).orElseThrow();
    return Optional.of(
        new Comparison(
            kind,
            versions,
            place,
            shown.article().headline(),
            words(kind, archive.clipping(earlier).orElseThrow()),
            words(kind, shown),
            archive.compare(earlier, later)));
  }

  private static String words(Kind kind, Clipping clipping) {
    return switch (kind) {
      case VERSIONS -> DateText.of(clipping.imported());
      case COPIES -> {
        Article article = clipping.article();
        ClippingDate published = article.published();
        String publication = article.publication() == null ? "?" : article.publication();
        yield published == null ? publication : publication + ", " + DateText.of(published);
      }
    };
  }
}
