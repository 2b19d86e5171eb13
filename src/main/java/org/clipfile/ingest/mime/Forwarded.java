package org.clipfile.ingest.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.Dates;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The header that mail programs write into the text of a forwarded mail, in the reader's language:
 * from whom it was, when, about what.
 */
record Forwarded(@Nullable String from, @Nullable String subject, @Nullable ClippingDate date) {
  private static final Forwarded NONE = new Forwarded(null, null, null);

  /** So far down a forwarded header may begin. */
  private static final int FARTHEST = 60;

  private static final int FEWEST = 3;

  private enum Part {
    FROM,
    DATE,
    SUBJECT,
    TO
  }

  private static final Map<Part, List<String>> LABELS =
      Map.of(
          Part.FROM,
          List.of(
              "from",
              "von",
              "de",
              "da",
              "van",
              "от",
              "от кого",
              "från",
              "fra",
              "lähettäjä",
              "od",
              "发件人",
              "寄件者",
              "差出人",
              "보낸 사람",
              "보낸사람",
              "من",
              "מאת",
              "kimden",
              "từ"),
          Part.DATE,
          List.of(
              "date",
              "sent",
              "datum",
              "gesendet",
              "enviado",
              "enviado el",
              "fecha",
              "envoyé",
              "data",
              "inviato",
              "verzonden",
              "отправлено",
              "дата",
              "skickat",
              "sendt",
              "lähetetty",
              "wysłano",
              "发送时间",
              "日期",
              "日付",
              "送信日時",
              "보낸 날짜",
              "날짜",
              "تاريخ",
              "التاريخ",
              "נשלח",
              "תאריך",
              "tarih",
              "gönderme tarihi"),
          Part.SUBJECT,
          List.of(
              "subject",
              "betreff",
              "asunto",
              "assunto",
              "objet",
              "oggetto",
              "onderwerp",
              "тема",
              "ämne",
              "emne",
              "aihe",
              "temat",
              "主题",
              "主旨",
              "件名",
              "제목",
              "الموضوع",
              "נושא",
              "konu"),
          Part.TO,
          List.of(
              "to",
              "an",
              "para",
              "à",
              "a",
              "aan",
              "кому",
              "till",
              "til",
              "vastaanottaja",
              "do",
              "收件人",
              "宛先",
              "받는 사람",
              "받는사람",
              "إلى",
              "אל",
              "kime",
              "cc",
              "reply-to"));

  private static final Pattern LINE =
      Pattern.compile("^[>\\s*]*([\\p{L} -]{1,24}?)\\s*\\*?\\s*[:：]\\s*\\*?\\s*(.{0,1000})$");

  private static final Pattern RULE =
      Pattern.compile("^[>\\s]*[-_=*]{2,}.{0,80}$|^.{0,60}[-_=*]{3,}\\s*$");

  boolean isEmpty() {
    return equals(NONE);
  }

  /** Takes the header out of a letter's lines, and what stands above it is kept. */
  static Forwarded takeOut(List<String> lines) {
    for (int start = 0; start < Math.min(lines.size(), FARTHEST); start++) {
      if (part(lines.get(start)) == null) {
        continue;
      }
      int end = start;
      while (end < lines.size() && (part(lines.get(end)) != null || continues(lines, start, end))) {
        end++;
      }
      Forwarded forwarded = of(lines.subList(start, end));
      if (!forwarded.isEmpty()) {
        int rule = start > 0 && RULE.matcher(lines.get(start - 1)).matches() ? start - 1 : start;
        lines.subList(rule, end).clear();
        return forwarded;
      }
      start = end;
    }
    return NONE;
  }

  /** A blank line may stand between two labelled ones. */
  private static boolean continues(List<String> lines, int start, int end) {
    return end > start
        && lines.get(end).isBlank()
        && end + 1 < lines.size()
        && part(lines.get(end + 1)) != null;
  }

  /** Takes the header out of a letter's blocks. */
  static Forwarded takeOut(Element content) {
    var lines = new ArrayList<String>();
    var blocks = new ArrayList<Element>();
    for (Element block : content.select("p, li, td, pre, h2, h3, h4, h5, h6")) {
      if (lines.size() >= FARTHEST) {
        break;
      }
      if (!block.select("p, li, td, pre").stream().allMatch(block::equals)) {
        continue;
      }
      block
          .wholeText()
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty())
          .forEach(line -> {
            lines.add(line);
            blocks.add(block);
          });
    }
    var left = new ArrayList<>(lines);
    Forwarded forwarded = takeOut(left);
    if (!forwarded.isEmpty()) {
      int start = 0;
      while (start < left.size() && left.get(start).equals(lines.get(start))) {
        start++;
      }
      int end = start + lines.size() - left.size();
      removeAll(blocks, lines, start, end);
    }
    return forwarded;
  }

  /** Removes the blocks all of whose lines are the header's. */
  private static void removeAll(List<Element> blocks, List<String> lines, int start, int end) {
    for (int i = start; i < end; i++) {
      Element block = blocks.get(i);
      int first = blocks.indexOf(block);
      int last = blocks.lastIndexOf(block);
      if (first >= start && last < end) {
        block.remove();
      } else {
        String line = lines.get(i);
        block.textNodes().stream()
            .filter(node -> node.text().strip().equals(line))
            .forEach(node -> node.text(""));
      }
    }
  }

  private static Forwarded of(List<String> lines) {
    String from = null;
    String subject = null;
    ClippingDate date = null;
    int parts = 0;
    for (String line : lines) {
      Matcher m = LINE.matcher(line);
      Part part = part(line);
      if (part == null || !m.matches()) {
        continue;
      }
      parts++;
      String value = m.group(2).strip();
      switch (part) {
        case FROM -> from = value.isEmpty() ? null : value;
        case SUBJECT -> subject = value.isEmpty() ? null : value;
        case DATE -> date = Dates.find(value).map(d -> d.from(DateOrigin.TEXT)).orElse(null);
        case TO -> {}
      }
    }
    return parts >= FEWEST && from != null && (subject != null || date != null)
        ? new Forwarded(from, subject, date)
        : NONE;
  }

  private static @Nullable Part part(String line) {
    Matcher m = LINE.matcher(line);
    if (!m.matches()) {
      return null;
    }
    String label = m.group(1).strip().toLowerCase(Locale.ROOT);
    for (Part part : Part.values()) {
      if (LABELS.getOrDefault(part, List.of()).contains(label)) {
        return part;
      }
    }
    return null;
  }
}
