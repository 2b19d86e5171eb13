package org.clipfile.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The credit of an article as printed, and the people in it. Thread-safe. */
public final class Bylines {
  private static final int LONGEST = 120;

  /** So many names are a list of something else. */
  private static final int MOST_AUTHORS = 12;

  private static final String BY_WORDS =
      "by|von|vom|par|por|di|da|door|av|af|przez|от|автор|авторы|текст|بقلم|كتب|כתב|מאת|تحریر|작성|文|作者|記者|记者|撰文|編輯|编辑|責任編輯|责任编辑";

  private static final Set<String> BY_SET = Set.of(BY_WORDS.split("\\|", -1));
  private static final int LONGEST_BY = 8;

  /** One of them, or a word for "by", ends what stands before a name. */
  private static final String SIGNS = ":：–—-";

  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^(?:(?:written|story|text|reported|words|posted|published|veröffentlicht|geschrieben|verfasst"
              + "|publicado|escrito|publié|écrit|scritto|geschreven|skrevet|skriven) )?"
              + "(?:"
              + BY_WORDS
              + ")(?:\\s*[:：]\\s*|\\s+)(?=\\S)");
  private static final Pattern BY_ALONE =
      Pattern.compile("(?iu)(?:posted |written |veröffentlicht )?(?:" + BY_WORDS + ")[:：]?");

  /** What stands before the names, once or more. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)^(?:"
              // Text: · Autorin: · About the author –
              + "(?:texte?|testo|texto|tekst|words|story|interview|entrevista|autor(?:in|en|es|a)?|author(?:\\(?s\\)?)?"
              + "|auteure?s?|autore|autrice|autori|redaktion|redakteur(?:in)?|redacteur|redacción|redazione|verfasser(?:in)?"
              + "|about the authors?|über den autor|über die autorin|report|bericht|protokoll|aufgezeichnet von)\\s*[:：–—-]\\s*"
              // By · Eine Kolumne von · Posted on May 3, 2020 by
              + "|(?:(?:an?|the|eine?|une?|una|un)\\s+)?(?:(?:[\\p{L}-]*(?:kolumne|kommentar|analyse|beitrag|beiträge|interview|reportage"
              + "|essay|bericht|artikel|glosse|rezension)|text|words|story|report|reported|posted|written|published|article|articles|posts|opinion|column"
              + "|review|analysis|comment|veröffentlicht|geschrieben|verfasst|erstellt|eingestellt|publicado|publicada|escrito|escrita"
              + "|publié|écrit|rédigé|(?:propos\\s)?recueillis?|scritto|pubblicato|geschreven|geplaatst|skrevet|skriven)\\s+)?"
              + "(?:(?:view|see|zeige|all|alle|toutes?|tous|ver|todos|todas|les|los|las)\\s+)*"
              + "(?:(?:posts|articles|beiträge|artikel)\\s+)?"
              + "(?:"
              + BY_WORDS
              + ")(?:\\s*[:：]\\s*|\\s+)"
              + "|(?:posted|published|veröffentlicht|geschrieben|publicado|publié)\\s[^\\p{Lu}]{0,12}.{0,30}\\d.{0,20}\\s(?:by|von|por|par)\\s+"
              + "|(?:über|about|more from|mehr von|follow)\\s+(?=\\p{Lu})"
              + ")(?=\\S)");

  private static final Pattern JOINERS =
      Pattern.compile(
          "\\s+(?=\\p{Lu}\\p{L}{2,15}:)|\\s*(?:[,;،、；，|·•/／]|(?<=\\s)[-–—]+(?=\\s)"
              + "|(?<=\\s)(?:and|AND|und|UND|et|ET|y|e|&|with|og|och|en|i|и|و|اور|和)(?=\\s))\\s*");

  /** In each text of more names there is one of these signs or one of these words. */
  private static final String JOINER_SIGNS = ":,;،、；，|·•/／-–—";

  private static final Set<String> AND =
      Set.of(
          "and", "AND", "und", "UND", "et", "ET", "y", "e", "&", "with", "og", "och", "en", "i",
          "и", "و", "اور", "和");
  private static final int LONGEST_AND = "with".length() + 1;

  private static final Pattern DASHES = Pattern.compile("\\s+[–—|•·-]\\s+");
  private static final String DASH_SIGNS = "–—|•·-";

  /** "By Jane Doe in Politics", "by Jane Doe on May 3". */
  private static final Pattern WHERE = Pattern.compile("\\s(?:in|on|am|um|at|@)\\s.*");

  private static final Pattern NOT_A_NAME =
      Pattern.compile("[(（\\[].*?[)）\\]]|\\S+@\\S+|(?<!\\S)@\\S+|https?://\\S+");

  /** One of them is in each of those. */
  private static final String NOT_A_NAME_SIGNS = "(（[@:";

  /** With white space, what may stand around a name. */
  private static final String EDGES = ":：–—•·|,;→←»«›~*©+-";

  private static final Pattern EAST_ASIAN_JOB = Pattern.compile("\\s*(?:기자|특파원|記者|记者)$");

  /** "台北報導": reported from Taipei. */
  private static final Pattern EAST_ASIAN_PLACE = Pattern.compile("(?:報導|报道|報道)$");

  /** "Fotos: Jane Doe" credits nobody's words. */
  private static final Pattern PICTURES =
      Pattern.compile(
          "(?iu)^(?:foto|photo|bild|image|imagen|illustration|ilustra|video|grafik|graphic|camera|kamera|fotograf|photograph|рисунок|фото)\\p{L}*\\b.*");

  /** What stands before a name on links and boxes, and is no credit by itself. */
  private static final Pattern ABOUT = Pattern.compile("(?iu)(?:über|about|more|mehr|follow)\\s");

  /** Where a name ends, and who the person is begins. */
  private static final Set<String> JOBS =
      Set.of(
          ("editor reporter correspondent writer journalist columnist contributor producer author editor-in-chief"
                  + " staff senior chief managing deputy special freelance"
                  + " redakteur redakteurin redaktor redaktorin chefredakteur chefredakteurin korrespondent korrespondentin"
                  + " reporterin journalistin autor autorin volontär volontärin kolumnist kolumnistin leiter leiterin"
                  + " rédacteur rédactrice journaliste correspondant envoyé"
                  + " redactor redactora periodista corresponsal giornalista redattore"
                  + " alle all view zeige mehr more see follow profil profile kontakt contact twitter facebook email e-mail"
                  + " website published posted updated updated: published: am on")
              .split(" "));

  /** The words with which a credit may begin. */
  private static final Set<String> FIRST =
      Set.of(
          ("by von vom par por di da door av af przez от автор авторы текст بقلم كتب כתב מאת تحریر 작성 文 作者 記者 记者 撰文 編輯 编辑 責任編輯 责任编辑"
                  + " text texte testo texto tekst words story interview entrevista autor autorin autoren autores autora"
                  + " author authors auteur auteurs auteure autore autrice autori redaktion redakteur redakteurin redacteur"
                  + " redacción redazione verfasser verfasserin report bericht protokoll an a the ein eine un une una kolumne kommentar"
                  + " gastbeitrag gastkommentar analyse reportage posted written published reported veröffentlicht geschrieben"
                  + " view see zeige all alle toutes tous ver todos todas posts articles article artikel beitrag beiträge les los las"
                  + " about über more mehr follow opinion column review analysis comment essay glosse rezension aufgezeichnet"
                  + " propos recueilli recueillis eingestellt publicada escrita rédigé pubblicato geplaatst"
                  + " verfasst erstellt publicado escrito publié écrit scritto geschreven skrevet skriven")
              .split(" "));

  /** How such words open, by {@link #opening}: most lines need no look at the rest. */
  private static final BitSet OPENINGS = new BitSet();

  private static final BitSet BY_OPENINGS = new BitSet();

  static {
    FIRST.forEach(word -> OPENINGS.set(opening(word, 0)));
    BY_SET.forEach(word -> BY_OPENINGS.set(opening(word, 0)));
  }

  private Bylines() {}

  /** Whether a line may be a credit by its first word: a quick look before a thorough one. */
  public static boolean mayBegin(String line) {
    int start = 0;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    if (start < line.length()
        && Character.isLetter(line.charAt(start))
        && !OPENINGS.get(opening(line, start))) {
      return false;
    }
    int end = start;
    while (end < line.length()
        && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '-')) {
      end++;
    }
    if (end == start) {
      return start < line.length() && Character.isDigit(line.charAt(start)) && line.length() > 12;
    }
    return end - start <= 20 && FIRST.contains(line.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** A number that is the same for words with the same first two letters in any case. */
  private static int opening(String line, int start) {
    char first = Character.toLowerCase(line.charAt(start));
    char second = start + 1 < line.length() ? line.charAt(start + 1) : ' ';
    return (first * 31 + (Character.isLetter(second) ? Character.toLowerCase(second) : 0)) & 0xfff;
  }

  /** Whether there is a word or a sign in a line that every lead to a name ends in. */
  private static boolean mayLead(String line) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (SIGNS.indexOf(c) >= 0) {
        return true;
      }
      if (c == ' ') {
        if (i - start <= LONGEST_BY
            && i > start
            && BY_OPENINGS.get(opening(line, start))
            && BY_SET.contains(line.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Whether a text is no more than "By": the names come next. */
  public static boolean isBy(String text) {
    return text.length() <= 24 && BY_ALONE.matcher(text.strip()).matches();
  }

  /** Whether a line of its own is a credit: "By Jane Doe". */
  public static boolean isByline(String line) {
    var by = BY.matcher(line);
    return line.length() <= LONGEST
        && by.find()
        && by.end() < line.length()
        && !Character.isLowerCase(line.codePointAt(by.end()))
        && !line.matches(".*[.!?。؟।]\\s*$");
  }

  /** Whether a line says no more than who wrote the article, each by a full name. */
  public static boolean namesAuthors(String line) {
    String plain = oneLine(line);
    if (plain.length() > LONGEST || !mayLead(plain)) {
      return false;
    }
    boolean dashed = holds(plain, DASH_SIGNS);
    for (String part : dashed ? DASHES.split(plain, -1) : new String[] {plain}) {
      Matcher lead = LEAD.matcher(part);
      if (lead.lookingAt()
          && !ABOUT.matcher(part).lookingAt()
          && !PICTURES.matcher(part).matches()) {
        List<String> names = authors(part);
        int letters = names.stream().mapToInt(String::length).sum();
        return !names.isEmpty()
            && letters * 10 >= (part.length() - lead.end()) * 7
            && names.stream().allMatch(n -> PersonName.kind(n) == PersonName.Kind.FULL);
      }
    }
    return false;
  }

  /** The people of a credit, in order: without "By", jobs, places and agencies. */
  public static List<String> authors(String byline) {
    String line = oneLine(byline);
    String plain = holds(line, NOT_A_NAME_SIGNS) ? NOT_A_NAME.matcher(line).replaceAll(" ") : line;
    String names = withoutLead(plain.strip());
    var full = new ArrayList<String>();
    var others = new ArrayList<String>();
    int letters = 0;
    for (String part : parts(names)) {
      String name = name(part);
      PersonName.Kind kind = PersonName.kind(name);
      List<String> like = kind == PersonName.Kind.FULL ? full : others;
      boolean initials = kind == PersonName.Kind.HANDLE && Agencies.in(names).isPresent();
      if (kind != PersonName.Kind.NONE && !initials && !like.contains(name)) {
        like.add(name);
        letters += name.length();
      }
    }
    if (full.isEmpty() && letters * 10 < names.length() * 6) {
      return List.of();
    }
    List<String> authors = full.isEmpty() ? others : full;
    return authors.size() > MOST_AUTHORS ? List.of() : List.copyOf(authors);
  }

  private static String[] parts(String names) {
    boolean several = holds(names, JOINER_SIGNS);
    for (int at = names.indexOf(' '); at >= 0 && !several; at = names.indexOf(' ', at + 1)) {
      int end = names.indexOf(' ', at + 1);
      several = end > 0 && end - at <= LONGEST_AND && AND.contains(names.substring(at + 1, end));
    }
    return several ? JOINERS.split(names, -1) : new String[] {names};
  }

  /** Whether one of some signs is there: a quick look before a thorough one. */
  private static boolean holds(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What a credit names, people or not: all that stands behind "By". */
  public static String named(String byline) {
    return withoutEdges(withoutLead(oneLine(byline)));
  }

  private static String withoutEdges(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return Spaces.isSpace(c) || EDGES.indexOf(c) >= 0;
  }

  private static String oneLine(String text) {
    return Spaces.squeezed(text);
  }

  private static String withoutLead(String text) {
    String rest = withoutEdges(text);
    for (int i = 0; i < 3; i++) {
      Matcher lead = LEAD.matcher(rest);
      if (!mayBegin(rest) || !lead.find()) {
        return rest;
      }
      rest = rest.substring(lead.end());
    }
    return rest;
  }

  private static String name(String part) {
    String text = withoutLead(part.strip());
    boolean eastAsian = !text.isEmpty() && text.charAt(text.length() - 1) > 0x1000;
    if (PICTURES.matcher(text).matches() || (eastAsian && EAST_ASIAN_PLACE.matcher(text).find())) {
      return "";
    }
    String person = eastAsian ? EAST_ASIAN_JOB.matcher(text).replaceFirst("") : text;
    boolean more = person.indexOf(' ') != person.lastIndexOf(' ');
    String plain = more ? WHERE.matcher(person).replaceFirst("") : person;
    String[] words = Spaces.words(plain);
    int from = 0;
    while (from < words.length - 2 && isJob(words[from])) {
      from++;
    }
    int to = from + 2;
    while (to < words.length && !isJob(words[to])) {
      to++;
    }
    String name = String.join(" ", List.of(words).subList(from, Math.min(to, words.length)));
    String plainName = withoutEdges(name);
    boolean stop = plainName.endsWith(".") && plainName.lastIndexOf(' ') < plainName.length() - 5;
    return stop ? plainName.substring(0, plainName.length() - 1) : plainName;
  }

  private static boolean isJob(String word) {
    return JOBS.contains(word.toLowerCase(Locale.ROOT));
  }
}
