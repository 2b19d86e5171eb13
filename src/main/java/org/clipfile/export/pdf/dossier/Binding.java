package org.clipfile.export.pdf.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clipfile.export.pdf.document.Facts;
import org.clipfile.export.pdf.document.PageWriter;
import org.clipfile.export.pdf.document.PdfFile;
import org.clipfile.export.pdf.font.DocumentFonts;
import org.clipfile.export.pdf.font.FontLibrary;
import org.clipfile.export.pdf.page.Bookmark;
import org.clipfile.export.pdf.page.Flow;
import org.clipfile.export.pdf.page.Matter;
import org.clipfile.export.pdf.page.PageFormat;
import org.clipfile.export.pdf.page.PageLines;
import org.clipfile.export.pdf.page.Piece;
import org.clipfile.export.pdf.page.Sheet;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.Typesetter;
import org.clipfile.model.dossier.DossierPlan;
import org.jspecify.annotations.Nullable;

/**
 * Puts a dossier together. The articles are painted first, then what stands behind them, and cover
 * and contents last: only then is it known on which page each article stands, while the length of
 * the contents does not depend on it. In the file the pages stand in the order of reading. Heads
 * and feet, which name the number of pages, are laid over at the end. Used once, by one thread.
 */
final class Binding {
  /** What begins within this much of a page, in points, is the first on it. */
  private static final double UPPERMOST = 100;

  private final PDDocument document;
  private final DossierPlan plan;
  private final Wording wording;
  private final List<Member> members;
  private final Omissions omissions;
  private final PageWriter pages;
  private final DocumentFonts fonts = new DocumentFonts();
  private final Typesetter typesetter;
  private final Direction direction;
  private final PageFormat format;
  private final Spot.Front front = new Spot.Front();
  private final StructureElement root = StructureElement.document();
  private final List<Bookmark> outline = new ArrayList<>();
  private final TreeMap<Integer, String> groupsFrom = new TreeMap<>();

  /** A part before or behind the articles. */
  private record Part(String title, Piece piece, StructureElement section) {}

  /** Used once; {@code beside} compresses pages, one at a time and in order. */
  Binding(
      PDDocument document,
      DossierPlan plan,
      Wording wording,
      List<Member> members,
      Omissions omissions,
      Executor beside) {
    this.document = document;
    this.plan = plan;
    this.wording = wording;
    this.members = members;
    this.omissions = omissions;
    pages = new PageWriter(document, beside);
    typesetter = new Typesetter(FontLibrary.shared(), wording.language(), fonts);
    direction = wording.direction(plan.title());
    format = PageFormat.of(plan.page());
  }

  /** Paints all pages. */
  void bind(List<Group> groups, DossierSource source, DossierListener listener) {
    var articles =
        new ArticlePages(
            source,
            listener,
            omissions,
            new Articles(document, fonts, source, plan, wording),
            plan.newPages(),
            front,
            this::matter,
            () -> new Flow(0, this::take, format, direction.isRightToLeft()));
    List<BoundGroup> bound = articles.paint(groups);
    bound.forEach(this::remember);
    List<Part> behind = behind(bound);
    List<Part> before = before(bound, behind);
    front.fills(count(before));
    groupsFrom.put(pages.size(), "");
    paint(behind);
    paint(before);
    collect(before, articles, behind);
    omissions.of(plan.title(), typesetter.missing().warnings());
  }

  /** A group that begins below the head of a page is named from the next page on. */
  private void remember(BoundGroup group) {
    boolean below = group.spot().top() < format.height() - UPPERMOST;
    groupsFrom.put(group.spot().page() + (below ? 1 : 0), group.title());
  }

  private List<Part> before(List<BoundGroup> bound, List<Part> behind) {
    StructureElement coverSection = StructureElement.loose(Role.SECTION);
    Matter cover = matter();
    Cover.set(cover, plan, wording, members, coverSection);
    StructureElement section = StructureElement.loose(Role.SECTION);
    Matter contents = matter();
    new Contents(plan.grouping(), contents, wording).set(bound, entries(behind), section);
    return List.of(
        new Part(plan.title(), cover.piece(), coverSection),
        new Part(wording.text("contents"), contents.piece(), section));
  }

  private List<Part> behind(List<BoundGroup> bound) {
    var parts = new ArrayList<Part>();
    var index = new NameIndex(bound.stream().flatMap(g -> g.entries().stream()).toList());
    if (!index.isEmpty()) {
      StructureElement section = StructureElement.loose(Role.SECTION);
      Matter matter = matter();
      index.set(matter, wording, section);
      parts.add(new Part(wording.text("index"), matter.piece(), section));
    }
    if (!omissions.sentences().isEmpty()) {
      StructureElement section = StructureElement.loose(Role.SECTION);
      Matter matter = matter();
      omissions.set(matter, section);
      parts.add(new Part(wording.text("omissions"), matter.piece(), section));
    }
    return parts;
  }

  /** Where the parts behind the articles will stand. */
  private List<Contents.Part> entries(List<Part> behind) {
    var entries = new ArrayList<Contents.Part>();
    int page = pages.size();
    for (Part part : behind) {
      var start = new Bookmark(1, part.title(), page, format.height());
      entries.add(new Contents.Part(part.title(), new Spot(List.of(start), front)));
      page += count(List.of(part));
    }
    return entries;
  }

  private int count(List<Part> parts) {
    return Flow.count(parts.stream().map(Part::piece).toList(), format.inOneColumn());
  }

  private void paint(List<Part> parts) {
    for (Part part : parts) {
      var flow = new Flow(pages.size(), this::take, format.inOneColumn(), false);
      flow.add(part.piece());
      flow.end();
    }
  }

  private void collect(List<Part> before, ArticlePages articles, List<Part> behind) {
    before.forEach(part -> outline.addAll(part.piece().bookmarks()));
    outline.addAll(articles.outline());
    behind.forEach(part -> outline.addAll(part.piece().bookmarks()));
    before.forEach(part -> root.add(part.section()));
    articles.structure().forEach(root::add);
    behind.forEach(part -> root.add(part.section()));
  }

  private Matter matter() {
    return new Matter(typesetter, format, direction, this::described);
  }

  /** What a link says to whoever cannot see it. */
  private String described(String words, int page) {
    return wording.text("link", words, String.valueOf(page));
  }

  private void take(Sheet sheet) {
    try {
      pages.add(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lays heads and feet over the pages, and writes the file; the stream stays open. */
  void write(Facts facts, OutputStream out) throws IOException {
    int all = pages.size();
    write(
        facts, place -> wording.text("page", String.valueOf(place + 1), String.valueOf(all)), out);
  }

  /** The same where the pages are some of those that there will be. */
  void writeUnnumbered(Facts facts, OutputStream out) throws IOException {
    write(facts, place -> "", out);
  }

  /** The page that the articles begin on, in the order of reading, from 0. */
  int firstArticlePage() {
    return front.pages();
  }

  private void write(Facts facts, IntFunction<String> foot, OutputStream out) throws IOException {
    int all = pages.size();
    int paintedFirst = all - front.pages();
    int[] order =
        IntStream.concat(IntStream.range(paintedFirst, all), IntStream.range(0, paintedFirst))
            .toArray();
    var lines = new PageLines(typesetter, plan.title(), format, direction.isRightToLeft());
    for (int place = 1; place < all; place++) {
      int number = order[place];
      String group = group(number, paintedFirst);
      pages.overlay(lines.of(number, plan.title(), group, null, foot.apply(place)));
    }
    new PdfFile(document, facts).write(pages, order, root, outline, fonts.all(), out);
  }

  /** The group that stands at the head of a page, or null. */
  private @Nullable String group(int page, int paintedFirst) {
    Map.Entry<Integer, String> group = page < paintedFirst ? groupsFrom.floorEntry(page) : null;
    return group == null || group.getValue().isEmpty() ? null : group.getValue();
  }
}
