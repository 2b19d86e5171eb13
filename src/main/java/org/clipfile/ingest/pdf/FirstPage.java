package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.clipfile.ingest.Bylines;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds around the headline on the first page the publication, the date, the deck and the byline.
 * What is found is taken out of the body; what is not sure stays there. One thread.
 */
final class FirstPage {
  private static final int LONGEST_LINE = 100;
  private static final int LONGEST_DECK = 320;

  /** So many texts before and after the headline may be about it. */
  private static final int ABOVE = 4;

  private static final int BELOW = 5;

  private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*|\\s+[–—-]\\s+");
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?iu)(?:published|posted|first published|issued|date|veröffentlicht|publié|publicado"
              + "|pubblicato|опубликовано|발행|发布|發布|تاريخ)\\b.{0,12}?[:：]?\\s+.*\\d.*");
  private static final Pattern UPDATE =
      Pattern.compile("(?iu)(?:updated|last|aktualisiert|mis à jour|actualizado|modified).*");
  private static final Pattern ADDRESS = Pattern.compile("\\s*https?://\\S+\\s*");
  private static final Pattern TITLE_END = Pattern.compile("\\s+[|·–—-]\\s+([^|·–—]{2,60})$");

  private final List<Block> blocks;
  private final double bodySize;
  private @Nullable String publication;
  private @Nullable String deck;
  private @Nullable String byline;
  private @Nullable String url;
  private final List<ReadDate> dates = new ArrayList<>();
  private final List<ReadDate> updates = new ArrayList<>();

  FirstPage(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
    double[] sizes =
        blocks.stream()
            .filter(b -> b instanceof Block.Text t && t.kind() == Block.Kind.PARAGRAPH)
            .map(b -> (Block.Text) b)
            .flatMapToDouble(
                t -> DoubleStream.generate(t::size).limit(1 + Math.min(50, t.text().length() / 40)))
            .sorted()
            .toArray();
    bodySize = sizes.length == 0 ? 10 : sizes[sizes.length / 2];
  }

  @Nullable String publication() {
    return publication;
  }

  @Nullable String deck() {
    return deck;
  }

  @Nullable String url() {
    return url;
  }

  @Nullable String byline() {
    return byline;
  }

  /** Dates of publication, the surest first. */
  List<ReadDate> dates() {
    return dates;
  }

  /** When it was changed since. */
  List<ReadDate> updates() {
    return updates;
  }

  List<Block> body() {
    return blocks;
  }

  /**
   * Takes the headline and what stands around it out of the body.
   *
   * @param title that the file gives itself, or null
   * @return null where there is none
   */
  @Nullable String takeHeadline(@Nullable String title, List<String> authors) {
    Block.Text headline = Headline.find(blocks, bodySize, title);
    if (headline == null) {
      return title;
    }
    int at = blocks.indexOf(headline);
    blocks.remove(at);
    takeBelow(at, headline, authors);
    takeAbove(at, headline);
    if (publication == null && title != null) {
      Matcher end = TITLE_END.matcher(title);
      if (end.find() && !Headline.isSame(headline.text(), title)) {
        publication = end.group(1).strip();
      }
    }
    return headline.text();
  }

  private void takeBelow(int from, Block.Text headline, List<String> authors) {
    int at = from;
    boolean isNext = true;
    for (int n = 0; n < BELOW && at < blocks.size(); n++) {
      if (!(blocks.get(at) instanceof Block.Text text)) {
        at++;
        continue;
      }
      if (isDeck(text, headline) && isNext && deck == null) {
        deck = text.text();
        blocks.remove(at);
      } else if (text.text().length() <= LONGEST_LINE && isAbout(text.text(), authors)) {
        blocks.remove(at);
      } else if (text.lines() > 2 || text.text().length() > LONGEST_LINE) {
        return;
      } else {
        at++;
      }
      isNext = false;
    }
  }

  private boolean isDeck(Block.Text text, Block.Text headline) {
    return text.size() >= bodySize * 1.08
        && text.size() < headline.size() * 0.9
        && text.text().length() <= LONGEST_DECK
        && Headline.words(text.text()) >= 4
        && !Bylines.isByline(text.text())
        && Dates.whole(text.text()).isEmpty();
  }

  /** Whether all parts of a line are a byline, a date or the address; a date is noted anyway. */
  private boolean isAbout(String line, List<String> authors) {
    if (url == null && ADDRESS.matcher(line).matches()) {
      url = line.strip();
      return true;
    }
    String author = null;
    ReadDate date = null;
    boolean isAll = true;
    for (String part : PARTS.split(line, -1)) {
      ReadDate whole = date(part);
      if (whole != null && date == null) {
        date = whole;
      } else if (author == null && byline == null && isCredit(part, authors)) {
        author = part;
      } else {
        isAll = false;
      }
    }
    if (date != null) {
      (UPDATE.matcher(line).matches() ? updates : dates).add(date);
    }
    if (isAll && author != null) {
      byline = author;
    }
    return isAll;
  }

  private static boolean isCredit(String part, List<String> authors) {
    return Bylines.isByline(part) || authors.stream().anyMatch(a -> Headline.isSame(a, part));
  }

  private static @Nullable ReadDate date(String part) {
    boolean labelled = DATE_LABEL.matcher(part).matches() || UPDATE.matcher(part).matches();
    return (labelled ? Dates.find(part) : Dates.whole(part).filter(d -> part.length() > 4))
        .orElse(null);
  }

  /** Over the headline stand the name of the publication and the day. */
  private void takeAbove(int before, Block.Text headline) {
    for (int at = Math.min(before, blocks.size()) - 1, n = 0; at >= 0 && n < ABOVE; at--, n++) {
      if (!(blocks.get(at) instanceof Block.Text text) || text.text().length() > LONGEST_LINE) {
        return;
      }
      boolean isName =
          text.size() >= headline.size() * 0.95
              && Headline.words(text.text()) <= 5
              && publication == null;
      if (isName) {
        publication = text.text();
        blocks.remove(at);
      } else if (isDated(text.text())) {
        blocks.remove(at);
      }
    }
  }

  /** A line of a date, perhaps with the name of the publication before or after it. */
  private boolean isDated(String line) {
    String[] parts = PARTS.split(line, -1);
    ReadDate date = null;
    String name = null;
    for (String part : parts) {
      ReadDate whole = date(part);
      if (whole != null && date == null) {
        date = whole;
      } else if (name == null && Headline.words(part) <= 5) {
        name = part;
      } else {
        return false;
      }
    }
    if (date == null) {
      return false;
    }
    if (name != null && publication != null) {
      return false;
    }
    publication = name == null ? publication : name;
    dates.add(date);
    return true;
  }
}
