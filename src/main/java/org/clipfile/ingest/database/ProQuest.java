package org.clipfile.ingest.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipfile.ingest.SoughtWord;
import org.clipfile.ingest.database.PressDatabase.Split;
import org.clipfile.ingest.date.Dates;

/** Takes bundles of ProQuest apart: rules part the articles, each of which is labelled lines. */
final class ProQuest {
  static final Labels LABELS =
      new Labels()
          .with(Fact.HEADLINE, "title, titel, titre, título, titolo")
          .with(Fact.DECK, "subtitle, untertitel, sous-titre, subtítulo, sottotitolo")
          .with(
              Fact.BYLINE,
              "author, authors, autor, verfasser, auteur, auteurs, autores, autore, autori")
          .with(
              Fact.PUBLICATION,
              "publication title, titel der publikation, publikationstitel, titre de la publication,"
                  + " título de la publicación, título de publicación, titolo della pubblicazione,"
                  + " título da publicação, titel van publicatie, publicatietitel")
          .with(
              Fact.IMPRINT,
              "publication info, publikationsinformationen, informations de publication,"
                  + " información de publicación, informazioni sulla pubblicazione,"
                  + " informações da publicação")
          .with(
              Fact.PUBLISHED,
              "publication date, erscheinungsdatum, publikationsdatum, date de publication,"
                  + " fecha de publicación, data di pubblicazione, data de publicação,"
                  + " publicatiedatum")
          .with(Fact.SECTION, "section, rubrik, rubrique, sección, sezione, seção, sectie")
          .with(Fact.SOURCE, "credit, source attribution")
          .with(
              Fact.KEYWORDS,
              "subject, subjects, thema, fachgebiet, sujet, materia, soggetto, assunto, onderwerp")
          .with(
              Fact.LANGUAGE,
              "language of publication, language, sprache der publikation, sprache,"
                  + " langue de publication, langue, idioma de la publicación,"
                  + " idioma de publicación, idioma, lingua di pubblicazione,"
                  + " idioma da publicação, taal van publicatie")
          .with(
              Fact.URL,
              "document url, dokument-url, url des dokuments, url du document,"
                  + " url del documento, url do documento, url van document")
          .with(
              Fact.ABSTRACT,
              "abstract, zusammenfassung, résumé, resumen, riassunto, resumo, samenvatting")
          .with(
              Fact.BODY,
              "full text, volltext, texte intégral, texto completo, testo completo, texto integral,"
                  + " volledige tekst")
          .with(
              Fact.OTHER,
              "pages, page, seiten, páginas, pagine, pagina's, first page, last page, number of pages,"
                  + " publication year, jahr der veröffentlichung, année de publication,"
                  + " año de publicación, anno di pubblicazione, ano de publicação, year, volume, issue,"
                  + " publisher, verlag, éditeur, editorial, editore, editora, uitgever,"
                  + " place of publication, country of publication, publication subject, issn, e-issn,"
                  + " isbn, coden, source type, quellentyp, type de source, tipo de fuente,"
                  + " tipo di fonte, document type, dokumenttyp, type de document,"
                  + " tipo de documento, tipo di documento, document feature, proquest document id,"
                  + " proquest-dokument-id, id del documento de proquest, copyright,"
                  + " last updated, zuletzt aktualisiert, database, datenbank, base de données,"
                  + " base de datos, banca dati, links, verknüpfungen, liens, enlaces, location, people,"
                  + " company / organization, company, word count, accession number, dateline,"
                  + " column, edition, caption, identifier / keyword, identifier/keyword, classification,"
                  + " correspondence author, doi, product name, naics, ticker symbol");

  private static final Pattern RULE = Pattern.compile("^_{20,}$");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)^(?:document|dokument|documento) (\\d+) (?:of|von|de|di|van|sur) (\\d+)$");

  private static final Pattern RULES = Pattern.compile("(?m)^\\s*_{20,}\\s*$");
  private static final Pattern NUMBERS =
      Pattern.compile("\\s*" + NUMBER.pattern() + "\\s*", Pattern.MULTILINE);

  private static final Pattern NOTHING =
      Pattern.compile("(?iu)(?:full text )?(?:is )?(?:none|not|un)[ -]?available\\.?(?: .*)?");

  private static final SoughtWord MARK = new SoughtWord("ProQuest", 'Q');

  private ProQuest() {}

  static boolean mayBe(String raw) {
    return MARK.isIn(raw);
  }

  static boolean isOwn(String opening) {
    return opening.contains("ProQuest")
        && (RULES.matcher(opening).find() || NUMBERS.matcher(opening).find())
        && opening
            .lines()
            .map(String::strip)
            .flatMap(line -> LABELS.of(line).stream())
            .anyMatch(Set.of(Fact.PUBLICATION, Fact.IMPRINT, Fact.BODY)::contains);
  }

  static Split split(List<Line> lines) {
    var articles = new ArrayList<Bundled>();
    var numbers = new ArrayList<Integer>();
    int promised = 0;
    int next = 1;
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      String text = i < lines.size() ? lines.get(i).text() : "_".repeat(20);
      Matcher number = NUMBER.matcher(text);
      boolean numbered = number.matches();
      if (!numbered && !RULE.matcher(text).matches()) {
        continue;
      }
      List<Line> part = lines.subList(start, i);
      if (part.stream().anyMatch(line -> isTelling(line.text()))) {
        articles.add(read(part));
        numbers.add(next);
        next++;
      }
      if (numbered && number.group(1).length() < 8 && number.group(2).length() < 8) {
        next = Integer.parseInt(number.group(1));
        promised = Math.max(promised, Integer.parseInt(number.group(2)));
      }
      start = i + 1;
    }
    return new Split(articles, numbers, promised);
  }

  private static boolean isTelling(String line) {
    return LABELS
        .of(line)
        .filter(Set.of(Fact.PUBLICATION, Fact.IMPRINT, Fact.BODY, Fact.ABSTRACT)::contains)
        .isPresent();
  }

  private static Bundled read(List<Line> lines) {
    var article = new Bundled();
    int body = lines.size();
    int head = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      Fact label = LABELS.of(lines.get(i).text()).orElse(null);
      head = label != null ? Math.min(head, i) : head;
      if (label == Fact.BODY) {
        body = i;
        break;
      }
    }
    tellTitle(article, lines.subList(0, head));
    int end = body;
    if (body < lines.size()) {
      String first = Labels.value(lines.get(body).text());
      end = Ends.ofText(lines, body + 1, line -> line.label(LABELS).isPresent());
      addBody(article, first, lines.subList(body, end));
    }
    Ends.tell(article, lines.subList(head, body), LABELS, Set.of(Fact.BODY, Fact.HEADLINE));
    Ends.tell(article, lines.subList(end, lines.size()), LABELS, Set.of(Fact.BODY));
    tellImprint(article);
    article.change(Fact.PUBLICATION, name -> name.replaceFirst("\\s*;.*", "")); // and its town
    article.change(Fact.BYLINE, ProQuest::inReadingOrder);
    return article;
  }

  /** "Lind, Rosa; Behrend, Jonas" are Rosa Lind and Jonas Behrend. */
  private static String inReadingOrder(String byline) {
    return Arrays.stream(byline.split("\\s*;\\s*", -1))
        .map(name -> name.replaceFirst("^([^,]+), ([^,]+)$", "$2 $1"))
        .collect(Collectors.joining("; "));
  }

  /** The first line is the headline, and below it may stand words that lead to the database. */
  private static void tellTitle(Bundled article, List<Line> lines) {
    for (Line line : lines) {
      boolean link = line.text().matches("(?iu)https?://\\S+|.*proquest.*");
      if (!link && !article.tells(Fact.HEADLINE)) {
        article.tell(Fact.HEADLINE, line.text());
      } else if (!link && !line.first()) {
        article.more(Fact.HEADLINE, line.text());
      }
    }
  }

  private static void addBody(Bundled article, String first, List<Line> lines) {
    if (NOTHING.matcher(first).matches()) {
      return;
    }
    if (!first.isEmpty()) {
      article.addToBody(lines.getFirst().withoutLabel());
    }
    lines.subList(1, lines.size()).forEach(article::addToBody);
  }

  /** "Harbour Courier, Late Edition [Varnholm] 03 Mar 2020: A.1." */
  private static void tellImprint(Bundled article) {
    String imprint = article.told(Fact.IMPRINT);
    if (imprint == null) {
      return;
    }
    article.tell(Fact.PUBLICATION, imprint.split("[,;(\\[]", 2)[0]);
    Dates.find(imprint.replaceFirst("^.*]", ""))
        .ifPresent(d -> article.tell(Fact.PUBLISHED, imprint.replaceFirst("^.*]", "")));
  }
}
