package org.clipfile.ui.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.ui.control.Messages;

/**
 * Why an input was rejected, in the language of the interface. The books keep a reason and an
 * English sentence, as the command line tells them. The sentences that are frequent are known by
 * their English text and told in other words, in books of older versions too; of others the reason
 * is told, and the sentence as it is behind it. Any thread.
 */
public final class RejectWords {
  private static final Messages TEXTS = Messages.of(RejectWords.class);

  /** Stands for what differs from one input to another. */
  private static final String GAP = "\u0001";

  private static final List<Known> KNOWN =
      List.of(
              "empty",
              "format",
              "large",
              "gone",
              "denied",
              "unread",
              "changed",
              "folder",
              "no-file",
              "page",
              "body",
              "headline",
              "mail",
              "document",
              "note",
              "markdown",
              "file",
              "captured",
              "no-capture",
              "no-article",
              "pdf-password",
              "document-password",
              "packed-password",
              "packed",
              "pdf-pages",
              "pdf-damaged",
              "pdf-beyond",
              "damaged",
              "part",
              "cut")
          .stream()
          .map(Known::of)
          .toList();

  private RejectWords() {}

  /**
   * A sentence of the books.
   *
   * @param before what stands before the part that differs; the whole where none does
   */
  private record Known(String key, String before, String after) {
    static Known of(String name) {
      String key = "refused." + name;
      String english = Messages.inEnglish(() -> TEXTS.text(key, GAP));
      int gap = english.indexOf(GAP);
      return gap < 0
          ? new Known(key, english, "")
          : new Known(key, english.substring(0, gap), english.substring(gap + GAP.length()));
    }

    /** This sentence in the interface's language, where a detail is it. */
    Optional<String> told(String detail) {
      boolean whole = after.isEmpty() && detail.equals(before);
      boolean parted =
          !after.isEmpty()
              && detail.length() >= before.length() + after.length()
              && detail.startsWith(before)
              && detail.endsWith(after);
      return whole || parted
          ? Optional.of(
              TEXTS.text(key, detail.substring(before.length(), detail.length() - after.length())))
          : Optional.empty();
    }
  }

  /** A sentence. */
  public static String of(Outcome.Rejected why) {
    if (Messages.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      return why.detail();
    }
    return KNOWN.stream()
        .flatMap(known -> known.told(why.detail()).stream())
        .findFirst()
        .orElseGet(() -> TEXTS.text("refused.otherwise", reason(why), why.detail()));
  }

  private static String reason(Outcome.Rejected why) {
    return TEXTS.text("reason." + why.reason().name().toLowerCase(Locale.ROOT));
  }
}
