package org.clipfile.export.pdf.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clipfile.export.pdf.page.Bookmark;
import org.clipfile.export.pdf.page.Flow;
import org.clipfile.export.pdf.page.Matter;
import org.clipfile.export.pdf.page.Piece;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.model.Clipping;
import org.jspecify.annotations.Nullable;

/** Paints the articles, group by group, and remembers where they stand. Used once, one thread. */
final class ArticlePages {
  private final DossierSource source;
  private final DossierListener listener;
  private final Omissions omissions;
  private final Articles articles;
  private final boolean newPages;
  private final Spot.Front front;
  private final Supplier<Matter> matter;
  private final Supplier<Flow> flows;
  private final List<Headings> outline = new ArrayList<>();
  private final List<StructureElement> structure = new ArrayList<>();
  private @Nullable Flow flow;
  private int done;
  private int total;

  ArticlePages(
      DossierSource source,
      DossierListener listener,
      Omissions omissions,
      Articles articles,
      boolean newPages,
      Spot.Front front,
      Supplier<Matter> matter,
      Supplier<Flow> flows) {
    this.source = source;
    this.listener = listener;
    this.omissions = omissions;
    this.articles = articles;
    this.newPages = newPages;
    this.front = front;
    this.matter = matter;
    this.flows = flows;
  }

  /** Headings that come when their piece is painted, and how far down they are in the outline. */
  private record Headings(List<Bookmark> found, int levelsDown) {
    List<Bookmark> moved() {
      return found.stream()
          .map(b -> new Bookmark(b.level() + levelsDown, b.title(), b.page(), b.top()))
          .toList();
    }
  }

  /** All headings, in order of reading. */
  List<Bookmark> outline() {
    return outline.stream().flatMap(headings -> headings.moved().stream()).toList();
  }

  /** The elements of articles and groups, in order of reading. */
  List<StructureElement> structure() {
    return structure;
  }

  /** Paints everything; groups of which nothing could be set are left out. */
  List<BoundGroup> paint(List<Group> groups) {
    total = groups.stream().mapToInt(g -> g.members().size()).sum();
    var bound = new ArrayList<BoundGroup>();
    for (Group group : groups) {
      (group.title().isEmpty() ? ungrouped(group) : grouped(group)).ifPresent(bound::add);
    }
    if (flow != null) {
      flow.end();
    }
    return bound;
  }

  private Optional<BoundGroup> ungrouped(Group group) {
    var entries = new ArrayList<Entry>();
    for (Member member : group.members()) {
      StructureElement element = StructureElement.loose(Role.ARTICLE).in(member.language());
      Piece piece = set(member, element, 1);
      if (piece != null) {
        structure.add(element);
        entries.add(new Entry(member, paint(piece, piece, 0)));
      }
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new BoundGroup("", entries.getFirst().spot(), entries));
  }

  private Optional<BoundGroup> grouped(Group group) {
    StructureElement section = StructureElement.loose(Role.SECTION);
    var entries = new ArrayList<Entry>();
    Matter title = matter.get();
    title.group(group.title(), section);
    Piece heading = title.piece();
    Spot start = null;
    for (Member member : group.members()) {
      StructureElement element = StructureElement.loose(Role.ARTICLE).in(member.language());
      Piece piece = set(member, element, 2);
      if (piece == null) {
        continue;
      }
      section.add(element);
      Spot spot = paint(start == null ? heading.followedBy(piece) : piece, piece, 1);
      if (start == null) {
        outline.add(outline.size() - 1, new Headings(heading.bookmarks(), 0));
        start = new Spot(heading.bookmarks(), front);
      }
      entries.add(new Entry(member, spot));
    }
    if (start == null) {
      return Optional.empty();
    }
    structure.add(section);
    return Optional.of(new BoundGroup(group.title(), start, entries));
  }

  /** The article as a piece; null where it is gone or cannot be set, which is noted. */
  private @Nullable Piece set(Member member, StructureElement element, int headingsDown) {
    DossierWriter.stopWhereAsked(listener);
    listener.set(done++, total, member.headline());
    Optional<Clipping> clipping = source.clipping(member.id());
    if (clipping.isEmpty()) {
      omissions.missing(member.id());
      return null;
    }
    try {
      Piece piece = articles.set(clipping.get(), member.language(), element);
      element.demoteHeadings(headingsDown);
      omissions.of(member.headline(), piece.warnings());
      return piece;
    } catch (RuntimeException | StackOverflowError e) {
      // One clipping that nobody foresaw must not cost the person all others.
      omissions.unset(member);
      return null;
    }
  }

  private Spot paint(Piece whole, Piece article, int levelsDown) {
    Flow into = flow == null ? flows.get() : flow;
    flow = into;
    if (newPages) {
      into.turn();
      into.add(whole);
    } else {
      into.addApart(whole);
    }
    outline.add(new Headings(article.bookmarks(), levelsDown));
    return new Spot(article.bookmarks(), front);
  }
}
