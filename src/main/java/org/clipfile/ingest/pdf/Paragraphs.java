package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which lines of a column make a paragraph: by space, indents, short last lines and type. */
final class Paragraphs {
  private static final Pattern BULLET = Pattern.compile("^[•●▪◦‣∙■□–]\\s*(?=\\S)");
  private static final Pattern ENDED = Pattern.compile("[.!?…:。！？؟।][\"'”’»)\\]」』]*$");

  private final Joiner joiner;
  private final double bodySize;

  Paragraphs(Joiner joiner, double bodySize) {
    this.joiner = joiner;
    this.bodySize = bodySize;
  }

  /** The paragraphs of lines that stand under one another. */
  List<List<Line>> of(List<Line> lines) {
    var column = new Column(lines, bodySize);
    var paragraphs = new ArrayList<List<Line>>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || column.startsParagraph(i)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(lines.get(i));
    }
    return paragraphs;
  }

  /** The text of a paragraph, and what it is. */
  Block.Text text(List<Line> lines) {
    Line first = lines.getFirst();
    String text = joiner.join(lines.stream().map(Line::text).toList());
    boolean bold = lines.stream().allMatch(Line::bold);
    double size = lines.stream().mapToDouble(Line::size).max().orElse(0);
    Block.Kind kind = kind(text, bold, size, lines.size());
    if (kind == Block.Kind.ITEM) {
      text = BULLET.matcher(text).replaceFirst("");
    }
    int level = size >= bodySize * 1.35 ? 2 : 3;
    return new Block.Text(kind, level, text, first.page(), size, bold, lines.size());
  }

  private Block.Kind kind(String text, boolean bold, double size, int lines) {
    boolean large = size >= bodySize * 1.15;
    boolean titleLike = text.length() <= 200 && lines <= 4 && Characters.legible(text) > 0;
    if (titleLike && (large || (bold && text.length() <= 100 && lines <= 2))) {
      boolean sentence = ENDED.matcher(text).find() && size < bodySize * 1.35;
      if (!sentence) {
        return Block.Kind.HEADING;
      }
    }
    return BULLET.matcher(text).find() && text.length() > 2 && text.charAt(0) != '–'
        ? Block.Kind.ITEM
        : Block.Kind.PARAGRAPH;
  }

  /** Whether a text goes on in another one, which stands at the head of the next column or page. */
  static boolean goesOn(Block.Text text, Block.Text next) {
    if (text.kind() == Block.Kind.HEADING
        || next.kind() != Block.Kind.PARAGRAPH
        || Math.abs(text.size() - next.size()) > 0.6
        || text.text().isEmpty()
        || text.bold() != next.bold()
        || ENDED.matcher(text.text()).find()) {
      return false;
    }
    int first = next.text().codePointAt(0);
    int last = text.text().codePointBefore(text.text().length());
    return Character.isLowerCase(first)
        || (last == '-' || last == 0x2010 || last == 0xAD || last == ',' || last == '،')
        || (!Character.isUpperCase(first) && Character.isLetter(first) && text.lines() > 1);
  }

  /** What is usual in a column. */
  private static final class Column {
    private final List<Line> lines;
    private final double start;
    private final double end;
    private final double pitch;
    private final double bodySize;

    Column(List<Line> lines, double bodySize) {
      this.lines = lines;
      this.bodySize = bodySize;
      start = lines.stream().mapToDouble(Line::start).min().orElse(0);
      end = lines.stream().mapToDouble(Line::end).max().orElse(0);
      double[] pitches = new double[Math.max(0, lines.size() - 1)];
      for (int i = 1; i < lines.size(); i++) {
        pitches[i - 1] = pitch(i);
      }
      Arrays.sort(pitches);
      // The narrower half: the wider half may be the space between paragraphs of one line each.
      pitch = pitches.length == 0 ? 0 : pitches[(pitches.length - 1) / 3];
    }

    private double pitch(int i) {
      return lines.get(i).box().bottom() - lines.get(i - 1).box().bottom();
    }

    boolean startsParagraph(int i) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      double size = Math.max(line.size(), before.size());
      if (Math.abs(line.size() - before.size()) > 0.08 * size + 0.3
          || line.bold() != before.bold()
          || BULLET.matcher(line.text()).find()) {
        return true;
      }
      double usual = Math.max(pitch, size > bodySize * 1.15 ? size * 1.2 : size);
      if (pitch(i) > usual * 1.25 && pitch(i) > usual + 1.5) {
        return true;
      }
      double left = line.start() - start;
      double right = end - line.end();
      boolean centred = Math.min(left, right) > 1.5 * size && Math.abs(left - right) < size;
      boolean ended = ENDED.matcher(before.text()).find();
      double indent = line.start() - before.start();
      if (indent > 0.7 * size && indent < 5 * size && !centred && isBackAfter(i)) {
        return ended || end - before.end() > size;
      }
      return ended && !centred && wouldHaveFitted(before, line);
    }

    /** Whether the line after an indented one starts where the others do, or is indented too. */
    private boolean isBackAfter(int i) {
      return i + 1 == lines.size()
          || lines.get(i + 1).start() - start < 0.5 * lines.get(i).size()
          || ENDED.matcher(lines.get(i).text()).find();
    }

    /** Whether the first word of a line had room at the end of the line before it. */
    private boolean wouldHaveFitted(Line before, Line line) {
      String text = line.text();
      int space = text.indexOf(' ');
      boolean solid = Characters.isSolid(text.codePointAt(0));
      double share = solid ? 3.0 / text.length() : space < 0 ? 1 : (space + 1.5) / text.length();
      double word = share * line.box().width();
      return end - before.end() > word + 0.6 * line.size();
    }
  }
}
