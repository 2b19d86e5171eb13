package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The structure that a tagged file gives itself, as a tree of elements with the signs that each of
 * them marks (ISO 32000-1, 14.7). One thread.
 */
final class Structure {
  private static final int DEEPEST = 80;
  private static final int MOST = 300_000;

  private final IdentityHashMap<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();
  private final Map<Mark, List<Glyph>> glyphs = new HashMap<>();
  private final Map<Mark, List<PageImage>> images = new HashMap<>();
  private final Set<Mark> reached = new HashSet<>();
  private final Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private final @Nullable COSDictionary roles;
  private final @Nullable COSDictionary root;

  /** Content that is marked on a page. */
  record Mark(int page, int id) {}

  /**
   * An element, or where it has no {@code type} marked content.
   *
   * @param type a standard structure type, or empty
   * @param alt what stands for it in words, or null
   * @param words what it reads, whatever it draws, or null
   */
  record Node(
      String type,
      @Nullable String alt,
      @Nullable String words,
      @Nullable Mark mark,
      List<Node> kids) {}

  Structure(PDDocument document, DrawnPages drawn) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    roles = root == null ? null : root.getCOSDictionary(COSName.ROLE_MAP);
    for (DrawnPage page : drawn.pages()) {
      pageNumbers.put(drawn.sources().get(page.number()).getCOSObject(), page.number());
      note(page.number(), page.glyphs());
      page.aside().forEach(aside -> note(page.number(), aside));
      for (PageImage image : page.images()) {
        images
            .computeIfAbsent(new Mark(page.number(), image.mark()), m -> new ArrayList<>())
            .add(image);
      }
    }
  }

  private void note(int page, List<Glyph> drawn) {
    for (Glyph glyph : drawn) {
      if (glyph.mark() >= 0 && !glyph.artifact()) {
        glyphs.computeIfAbsent(new Mark(page, glyph.mark()), m -> new ArrayList<>()).add(glyph);
      }
    }
  }

  /** Whether the file has a structure at all. */
  static boolean isIn(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    return catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT) instanceof COSDictionary;
  }

  /** The elements at the root. */
  List<Node> tree() {
    return root == null ? List.of() : kids(root, null, 0);
  }

  List<Glyph> glyphs(Mark mark) {
    return glyphs.getOrDefault(mark, List.of());
  }

  List<PageImage> images(Mark mark) {
    return mark.id < 0 ? List.of() : images.getOrDefault(mark, List.of());
  }

  boolean isReached(int page, Glyph glyph) {
    return reached.contains(new Mark(page, glyph.mark()));
  }

  private List<Node> kids(COSDictionary element, @Nullable COSDictionary page, int depth) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    var nodes = new ArrayList<Node>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size() && visited.size() < MOST; i++) {
        add(nodes, array.getObject(i), page, depth);
      }
    } else {
      add(nodes, kids, page, depth);
    }
    return nodes;
  }

  private void add(
      List<Node> nodes, @Nullable COSBase kid, @Nullable COSDictionary page, int depth) {
    if (kid instanceof COSInteger id) {
      mark(nodes, page, id.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      COSDictionary on = own == null ? page : own;
      String type = dictionary.getNameAsString(COSName.TYPE);
      if ("MCR".equals(type)) {
        mark(nodes, on, dictionary.getInt(COSName.MCID, -1));
      } else if (!"OBJR".equals(type) && depth < DEEPEST && visited.add(dictionary)) {
        nodes.add(
            new Node(
                type(dictionary),
                dictionary.getString(COSName.ALT),
                dictionary.getString(COSName.ACTUAL_TEXT),
                null,
                kids(dictionary, on, depth + 1)));
      }
    }
  }

  private void mark(List<Node> nodes, @Nullable COSDictionary page, int id) {
    Integer number = page == null ? null : pageNumbers.get(page);
    if (number != null && id >= 0) {
      var mark = new Mark(number, id);
      if (reached.add(mark)) {
        nodes.add(new Node("", null, null, mark, List.of()));
      }
    }
  }

  /** Files may name their elements as they like, and say what standard type that is. */
  private String type(COSDictionary element) {
    String type = String.valueOf(element.getNameAsString(COSName.S));
    for (int i = 0; i < 8 && roles != null; i++) {
      String role = roles.getNameAsString(type);
      if (role == null || role.equals(type)) {
        break;
      }
      type = role;
    }
    return type;
  }
}
