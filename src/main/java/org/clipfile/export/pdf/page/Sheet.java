package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.clipfile.export.pdf.font.FontSubset;
import org.clipfile.export.pdf.tag.Area;
import org.clipfile.export.pdf.tag.LinkArea;
import org.clipfile.export.pdf.tag.Marked;
import org.clipfile.export.pdf.tag.StructureElement;
import org.jspecify.annotations.Nullable;

/** A page being painted: what is on it, and to which element each piece belongs. One thread. */
public final class Sheet {
  private final int number;
  private final PageFormat format;
  private final Operators operators = new Operators();
  private final List<StructureElement> marked = new ArrayList<>();
  private final List<LinkArea> links = new ArrayList<>();
  private final Set<FontSubset> fonts = new LinkedHashSet<>();
  private final Map<COSStream, String> images = new LinkedHashMap<>();
  private @Nullable Content open;
  private double shift;
  private double columnTop;

  /** Marked content that may go on. */
  private record Content(StructureElement element, @Nullable String language) {}

  Sheet(int number) {
    this(number, PageFormat.A4);
  }

  Sheet(int number, PageFormat format) {
    this.number = number;
    this.format = format;
    columnTop = format.top();
  }

  public PageFormat format() {
    return format;
  }

  /** Paints so many points further to the right than the painting itself says. */
  void shifted(double right, Runnable painting) {
    if (right == 0) {
      painting.run();
      return;
    }
    shift = right;
    close();
    operators.raw("q 1 0 0 1 ").numbers(right, 0).op("cm");
    painting.run();
    close();
    operators.restore();
    shift = 0;
  }

  /** The height at which the columns of the page begin, below what runs over all of them. */
  double columnTop() {
    return columnTop;
  }

  void columnsBegin(double top) {
    columnTop = top;
  }

  /** Where an area comes to stand on the page. */
  Area onPage(Area area) {
    return new Area(area.left() + shift, area.bottom(), area.right() + shift, area.top());
  }

  /** The page's place, counted from 0. */
  public int number() {
    return number;
  }

  /** The content stream. */
  public byte[] content() {
    close();
    return operators.toBytes();
  }

  /** The element of each piece of marked content, by its number. */
  public List<StructureElement> marked() {
    return marked;
  }

  public List<LinkArea> links() {
    return links;
  }

  public Set<FontSubset> fonts() {
    return fonts;
  }

  /** The pictures and what the content stream calls them. */
  public Map<COSStream, String> images() {
    return images;
  }

  Operators operators() {
    return operators;
  }

  void uses(FontSubset font) {
    fonts.add(font);
  }

  /** Paints what belongs to an element; lines of one element that follow are one content. */
  void content(StructureElement element, @Nullable String language, Runnable painting) {
    var content = new Content(element, language);
    if (!content.equals(open)) {
      begin(element, language);
      open = content;
    }
    painting.run();
  }

  private void begin(StructureElement element, @Nullable String language) {
    close();
    int id = marked.size();
    marked.add(element);
    element.add(new Marked(number, id));
    operators.raw("/" + element.role().type() + " <</MCID " + id);
    if (language != null) {
      operators.raw(" /Lang (" + language + ")");
    }
    operators.op(">> BDC");
  }

  private void close() {
    if (open != null) {
      operators.op("EMC");
      open = null;
    }
  }

  /** Paints what is not part of the text: rules, frames, running heads. */
  void artifact(String properties, Runnable painting) {
    close();
    operators.op(properties.isEmpty() ? "/Artifact BMC" : "/Artifact <<" + properties + ">> BDC");
    painting.run();
    operators.op("EMC");
  }

  /**
   * Paints words that are not part of the text, such as running heads, so that they do not get into
   * what is copied or taken out: between the halves of a sentence that goes over two pages they
   * would stand in its way. Their replacement text is nothing (ISO 32000-1, 14.9.4).
   */
  void furniture(String properties, Runnable painting) {
    artifact(
        properties,
        () -> {
          operators.op("/Span <</ActualText ()>> BDC");
          painting.run();
          operators.op("EMC");
        });
  }

  /**
   * Ends the line for readers that go by the order of painting: they take all that follows on one
   * height for one line, and turn it around as a whole where it runs from right to left. A space
   * that nobody sees stands far above.
   */
  void pause(FontSubset font, double size, double x, double baseline) {
    FontSubset home = font.home();
    uses(home);
    artifact(
        "",
        () -> {
          operators.op("BT").font(home.resource(), size);
          operators.raw("1 0 0 1 ").numbers(x, baseline + 3 * size).op("Tm");
          operators.op(
              "<" + HexFormat.of().toHexDigits((short) font.atHome(font.silent(" "))) + "> Tj");
          operators.op("ET");
        });
  }

  /** A filled rectangle outside of the text. */
  void ruleOff(Area area, int color) {
    artifact(
        "",
        () ->
            operators
                .fillColor(color)
                .numbers(
                    area.left(),
                    area.bottom(),
                    area.right() - area.left(),
                    area.top() - area.bottom())
                .op("re f"));
  }

  void link(Area area, String href, StructureElement element) {
    var link = new LinkArea(number, onPage(area), href, element);
    links.add(link);
    element.add(link);
  }

  /** A link to a place in the document; {@code words} say which. */
  void link(Area area, String words, LinkArea.Aim aim, StructureElement element) {
    var link = new LinkArea(number, onPage(area), words, element, aim);
    links.add(link);
    element.add(link);
  }

  String image(COSStream image) {
    return images.computeIfAbsent(image, i -> "I" + (images.size() + 1));
  }
}
