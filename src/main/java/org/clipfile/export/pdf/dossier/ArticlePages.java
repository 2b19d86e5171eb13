package org.clipfile.export.pdf.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.clipfile.export.pdf.dossier.SetAhead.Outcome;
import org.clipfile.export.pdf.page.Bookmark;
import org.clipfile.export.pdf.page.Flow;
import org.clipfile.export.pdf.page.Matter;
import org.clipfile.export.pdf.page.Piece;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
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
  private @Nullable SetAhead ahead;
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
    List<Member> members = groups.stream().flatMap(g -> g.members().stream()).toList();
    total = members.size();
    try (var setting = new SetAhead(members, source, articles)) {
      ahead = setting;
      return paintInOrder(groups);
    }
  }

  private List<BoundGroup> paintInOrder(List<Group> groups) {
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
      if (next(member) instanceof Outcome.Done(Piece piece, StructureElement element)) {
        element.demoteHeadings(1);
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
    title.group(group.title(), !newPages, section);
    Piece heading = title.piece();
    Spot start = null;
    for (Member member : group.members()) {
      if (next(member) instanceof Outcome.Done(Piece piece, StructureElement element)) {
        element.demoteHeadings(2);
        section.add(element);
        Spot spot = paint(start == null ? heading.followedBy(piece) : piece, piece, 1);
        if (start == null) {
          outline.add(outline.size() - 1, new Headings(heading.bookmarks(), 0));
          start = new Spot(heading.bookmarks(), front);
        }
        entries.add(new Entry(member, spot));
      }
    }
    if (start == null) {
      return Optional.empty();
    }
    structure.add(section);
    return Optional.of(new BoundGroup(group.title(), start, entries));
  }

  /** The next article; what cannot be shown is noted. */
  private Outcome next(Member member) {
    DossierWriter.stopWhereAsked(listener);
    listener.set(done++, total, member.headline());
    Outcome outcome = Objects.requireNonNull(ahead).next();
    switch (outcome) {
      case Outcome.Done set -> omissions.of(member.headline(), set.piece().warnings());
      case Outcome.Gone _ -> omissions.missing(member.id());
      case Outcome.Failed _ -> omissions.unset(member);
    }
    return outcome;
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
