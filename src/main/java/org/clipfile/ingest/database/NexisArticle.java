package org.clipfile.ingest.database;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipfile.ingest.date.Dates;

/**
 * Reads one article of Nexis: above the date stand the publication and, in newer bundles, the
 * headline; below it labelled lines, the text, and labelled lines again.
 */
final class NexisArticle {
  static final Labels LABELS =
      new Labels()
          .with(
              Fact.HEADLINE, "headline, title, titel, überschrift, titre, título, titular, titolo")
          .with(Fact.DECK, "highlight, untertitel, sous-titre, subtítulo")
          .with(
              Fact.BYLINE,
              "byline, author, autor, autorin, auteur, autore, verfasser, autoría, door, por")
          .with(
              Fact.SECTION, "section, rubrik, ressort, rubrique, sección, rubriek, sezione, seção")
          .with(Fact.DATELINE, "dateline, ort, origine, lieu, lugar, plaats, luogo")
          .with(Fact.BODY, "body, volltext, corps, cuerpo, texto, testo, tekst")
          .with(Fact.LANGUAGE, "language, sprache, langue, idioma, taal, lingua, língua")
          .with(
              Fact.KEYWORDS,
              "subject, thema, themen, schlagwörter, sujet, tema, materia, onderwerp, assunto")
          .with(Fact.URL, "url")
          .with(
              Fact.OTHER,
              "length, länge, longueur, longitud, extensión, lengte, lunghezza, extensão,"
                  + " load-date, update, date-chargement, fecha de carga, laaddatum, data-caricamento,"
                  + " publication-type, publication type, publikationstyp, type-publication,"
                  + " tipo de publicación, publicatietype, tipo-pubblicazione, journal-code,"
                  + " journal code, zeitungs-code, code-revue, graphic, grafik, graphique, gráfico,"
                  + " afbeelding, organization, company, firma, societe, société, empresa, bedrijf,"
                  + " person, persona, persoon, industry, branche, secteur-activite, geographic, geo,"
                  + " localisation-geo, city, stadt, state, country, land, pays, ticker,"
                  + " stock-symbol, document-type, correction, correction-date, name, type, notes,"
                  + " series, acc-no, distribution, classification, edition, dist");

  /** So far down the date stands. */
  private static final int LAST_DATE = 14;

  /** So many paragraphs without a label may stand above the first that has one. */
  private static final int LOOSE_LINES = 3;

  private static final int LONGEST_DECK = 200;

  private static final int LAST_BODY_MARK = 60;

  private static final Pattern EDITION =
      Pattern.compile(
          "(?iu).*\\b(?:edition|ausgabe|édition|edición|editie|edizione|edição|final|online)\\b.*");

  private static final Pattern LONE_LABEL =
      Pattern.compile(
          "(?iu)classification|klassifi[kz]\\w+|clasificación|classificazione|classificatie"
              + "|classificação|graphic|grafik");

  private final List<Line> lines;
  private final Bundled article = new Bundled();

  NexisArticle(List<Line> lines) {
    this.lines = lines;
  }

  Bundled read() {
    int date = date();
    int start = 0;
    if (date >= 0) {
      above(date);
      start = date + 1;
    }
    int body = head(start);
    int end = Ends.ofText(lines, body, this::isField);
    for (Line line : lines.subList(body, end)) {
      if (!LONE_LABEL.matcher(line.text()).matches()) {
        article.addToBody(line);
      }
    }
    Ends.tell(article, lines.subList(end, lines.size()), LABELS, Set.of(Fact.BODY));
    return article;
  }

  private boolean isField(Line line) {
    return line.isCopyright()
        || line.label(LABELS).isPresent()
        || (line.first() && LONE_LABEL.matcher(line.text()).matches());
  }

  /** The line that is the date, or -1. */
  private int date() {
    for (int i = 0; i < Math.min(lines.size(), LAST_DATE); i++) {
      Line line = lines.get(i);
      boolean named = line.label(LABELS).isPresent();
      if (named && i > 0) {
        break;
      }
      if (!line.isCopyright() && i > 0 && Dates.whole(withoutZone(line.text())).isPresent()) {
        article.tell(Fact.PUBLISHED, line.text());
        return i;
      }
    }
    return -1;
  }

  /** The names of zones such as EST are no words that a date could not have beside it. */
  private static String withoutZone(String text) {
    return text.replaceAll("\\b[A-Z]{3,4}\\b", "");
  }

  /** The publication stands right above the date, the headline above it. */
  private void above(int date) {
    int publication = date - 1;
    article.tell(Fact.PUBLICATION, lines.get(publication).text());
    StringBuilder headline = new StringBuilder();
    for (Line line : lines.subList(0, publication)) {
      if (!line.isCopyright() && !isContinuedCopyright(line)) {
        headline.append(headline.isEmpty() ? "" : " ").append(line.text());
      }
    }
    article.tell(Fact.HEADLINE, headline.toString());
  }

  /** A copyright may go on over lines: those of its paragraph are no headline. */
  private boolean isContinuedCopyright(Line line) {
    for (int i = lines.indexOf(line); i >= 0; i--) {
      if (lines.get(i).isCopyright()) {
        return true;
      }
      if (lines.get(i).first()) {
        return false;
      }
    }
    return false;
  }

  /** Reads the lines between date and text; answers where the text begins. */
  private int head(int start) {
    int body = bodyMark(start);
    int end = body < 0 ? lastHead(start) : body;
    for (int i = start; i < end; i = paragraphEnd(i)) {
      List<Line> paragraph = lines.subList(i, Math.min(end, paragraphEnd(i)));
      Line line = paragraph.getFirst();
      if (line.label(LABELS).isPresent()) {
        Ends.tell(article, paragraph, LABELS, Set.of(Fact.BODY));
      } else if (!line.isCopyright() && !EDITION.matcher(line.text()).matches()) {
        String text = paragraph.stream().map(Line::text).collect(Collectors.joining(" "));
        if (!article.tells(Fact.HEADLINE)) {
          article.tell(Fact.HEADLINE, text);
        } else if (!article.tells(Fact.DECK) && text.length() <= LONGEST_DECK) {
          article.tell(Fact.DECK, text);
        } else {
          paragraph.forEach(article::addToBody);
        }
      }
    }
    if (body < 0) {
      return end;
    }
    String opening = Labels.value(lines.get(body).text());
    if (!opening.isEmpty()) {
      article.addToBody(lines.get(body).withoutLabel());
    }
    return body + 1;
  }

  /** Where the labelled lines end that open the article; without any, below its headline. */
  private int lastHead(int start) {
    int end = start;
    int loose = 0;
    for (int i = start; i < lines.size() && loose <= LOOSE_LINES; i = paragraphEnd(i)) {
      if (lines.get(i).label(LABELS).isPresent()) {
        end = paragraphEnd(i);
        loose = LOOSE_LINES; // below a label the text begins
      } else if (lines.get(i).isCopyright()) {
        end = paragraphEnd(i);
      } else {
        loose++;
      }
    }
    return end == start && !article.tells(Fact.HEADLINE) && start < lines.size()
        ? paragraphEnd(start)
        : end;
  }

  /** The line that says that the text begins: below it, or on it behind a label in capitals. */
  private int bodyMark(int start) {
    for (int i = start; i < Math.min(lines.size(), start + LAST_BODY_MARK); i++) {
      String text = lines.get(i).text();
      if (LABELS.alone(text.replace(":", "")).filter(f -> f == Fact.BODY).isPresent()) {
        return i;
      }
      boolean capital = text.matches("\\p{Lu}+:.*");
      if (capital && lines.get(i).label(LABELS).filter(f -> f == Fact.BODY).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private int paragraphEnd(int start) {
    int end = start + 1;
    while (end < lines.size()
        && !lines.get(end).first()
        && LABELS.of(lines.get(end).text()).isEmpty()) {
      end++;
    }
    return end;
  }
}
