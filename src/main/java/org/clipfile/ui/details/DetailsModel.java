package org.clipfile.ui.details;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Editing;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Clipping;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the clipping that is read. Every field can be written over; what was read is
 * kept, shown beside it, and can be had back. Fetches only while it is open. Window thread only.
 */
public final class DetailsModel {
  /** The fields that are shown, in this order. */
  static final List<ArticleField> FIELDS =
      List.of(
          ArticleField.HEADLINE,
          ArticleField.DECK,
          ArticleField.BYLINE,
          ArticleField.AUTHORS,
          ArticleField.PUBLICATION,
          ArticleField.SOURCE,
          ArticleField.PUBLISHED,
          ArticleField.CLIPPED,
          ArticleField.DATELINE,
          ArticleField.SECTION,
          ArticleField.CATEGORIES,
          ArticleField.KEYWORDS,
          ArticleField.LANGUAGE,
          ArticleField.URL);

  private static final Messages TEXTS = Messages.of(DetailsModel.class);

  private final Archive archive;
  private final TaskExecutor executor;
  private final LatestTask latest;
  private final Notices notices;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
  private @Nullable Clipping clipping;
  private boolean open;

  /**
   * @param changed is run when something was written
   */
  public DetailsModel(Archive archive, TaskExecutor executor, Notices notices, Runnable changed) {
    this.archive = archive;
    this.executor = executor;
    this.latest = new LatestTask(executor);
    this.notices = notices;
    this.changed = changed;
  }

  /**
   * A clipping and what its owner wrote over it.
   *
   * @param read what was read of each field that was written over; empty where the original cannot
   *     be read again
   * @param edited the fields that were written over
   */
  public record Details(
      Clipping clipping, Map<ArticleField, String> read, List<ArticleField> edited) {
    public Details {
      read = Map.copyOf(read);
      edited = List.copyOf(edited);
    }

    String value(ArticleField field) {
      return field.of(clipping.article());
    }

    boolean isEdited(ArticleField field) {
      return edited.contains(field);
    }
  }

  /** What is shown; null where nothing is. */
  public ReadOnlyObjectProperty<@Nullable Details> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** The clipping that is read now. */
  public void show(@Nullable Clipping now) {
    clipping = now;
    load();
  }

  /** Whether the details are seen: only then are originals read. */
  public void setOpen(boolean now) {
    open = now;
    load();
  }

  private void load() {
    Clipping now = clipping;
    if (!open || now == null) {
      latest.drop();
      details.set(null);
      return;
    }
    latest.start(
        BackgroundTask.of("read the details", (p, c) -> fetch(now))
            .onSuccess(details::set)
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage()))));
  }

  private Details fetch(Clipping now) {
    Map<ArticleField, String> edits = archive.editing().edits(now.id());
    var read = new EnumMap<ArticleField, String>(ArticleField.class);
    if (!edits.isEmpty()) {
      try {
        Article asRead = archive.editing().asRead(now.id());
        edits.keySet().forEach(field -> read.put(field, field.of(asRead)));
      } catch (ArchiveException e) {
        read.clear(); // an original that cannot be read again: what was read is not to be told
      }
    }
    return new Details(now, read, List.copyOf(edits.keySet()));
  }

  /**
   * Writes over a field, where the text differs.
   *
   * @return why not, in a sentence; empty where all is well
   */
  public Optional<String> edit(ArticleField field, String typed) {
    Details now = details.get();
    if (now == null || typed.strip().equals(now.value(field).strip())) {
      return Optional.empty();
    }
    String value = typed.strip();
    if (!value.isEmpty()) {
      Optional<String> meant = meant(field, value, now);
      if (meant.isEmpty()) {
        return Optional.of(TEXTS.text("wrong." + field.label()));
      }
      value = meant.get();
    } else if (field == ArticleField.HEADLINE) {
      return Optional.of(TEXTS.text("wrong.headline"));
    }
    if (value.equals(now.value(field))) {
      return Optional.empty();
    }
    long id = now.clipping().id();
    Map<ArticleField, String> edits = Map.of(field, value);
    write("edit a clipping", () -> archive.editing().edit(id, edits));
    return Optional.empty();
  }

  /** Has a field say again what was read. */
  public void takeBack(ArticleField field) {
    Details now = details.get();
    if (now != null) {
      long id = now.clipping().id();
      write("edit a clipping", () -> archive.editing().takeBack(id, field));
    }
  }

  /** What is meant, as the archive keeps it; empty where the field cannot have it. */
  private static Optional<String> meant(ArticleField field, String value, Details now) {
    return switch (field) {
      case PUBLISHED, CLIPPED -> Editing.date(value, habit(now));
      case LANGUAGE -> language(value);
      case URL -> isAddress(value) ? Optional.of(value) : Optional.empty();
      default -> Optional.of(value);
    };
  }

  /** By whose habit 3/4/2021 is read: that of the person, who types it. */
  private static String habit(Details now) {
    Locale person = Locale.getDefault(Locale.Category.FORMAT);
    String article = now.clipping().article().language();
    return person.getCountry().isEmpty() && article != null ? article : person.toLanguageTag();
  }

  /** A language by its tag, or by its name in the language of the interface or in English. */
  private static Optional<String> language(String value) {
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.of(code);
      if (value.equalsIgnoreCase(locale.getDisplayLanguage(Messages.language()))
          || value.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))) {
        return Optional.of(code);
      }
    }
    try {
      String tag =
          new Locale.Builder().setLanguageTag(value.replace('_', '-')).build().toLanguageTag();
      return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static boolean isAddress(String value) {
    try {
      var uri = new URI(value.replaceAll("[^\\p{ASCII}]", "x"));
      String scheme = uri.getScheme();
      return scheme != null
          && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
          && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void write(String name, Runnable work) {
    BackgroundTask.of(
            name,
            (p, c) -> {
              work.run();
              return true;
            })
        .onSuccess(done -> changed.run())
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .onError(IllegalArgumentException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }
}
