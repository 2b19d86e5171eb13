package org.clipfile.export.pdf.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes the logical structure and ties pages and annotations to it (ISO 32000-1, 14.7). */
public final class StructureTree {
  private static final COSName OBJ = COSName.getPDFName("Obj");
  private static final COSName PG = COSName.PG;

  private final List<TaggedPage> pages;
  private final COSArray notes = new COSArray();
  private final Map<StructureElement, COSDictionary> written = new HashMap<>();
  private final Map<LinkArea, COSDictionary> annotations = new HashMap<>();

  public StructureTree(List<TaggedPage> pages) {
    this.pages = List.copyOf(pages);
  }

  /** The root object; the pages get their annotations and their places in the parent tree. */
  public COSDictionary write(StructureElement root) {
    var tree = new COSDictionary();
    tree.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    tree.setItem(COSName.K, element(root, tree));
    var numbers = new COSArray();
    for (int i = 0; i < pages.size(); i++) {
      var marked = new COSArray();
      pages.get(i).marked().forEach(e -> marked.add(written.get(e)));
      numbers.add(COSInteger.get(i));
      numbers.add(marked);
      COSDictionary page = pages.get(i).page().getCOSObject();
      page.setInt(COSName.STRUCT_PARENTS, i);
      page.setName("Tabs", "S");
    }
    if (notes.size() > 0) {
      var ids = new COSDictionary();
      ids.setItem(COSName.NAMES, notes);
      tree.setItem("IDTree", ids);
    }
    int next = tieLinks(numbers);
    var parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    tree.setItem(COSName.PARENT_TREE, parents);
    tree.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
    return tree;
  }

  private int tieLinks(COSArray numbers) {
    int key = pages.size();
    for (TaggedPage page : pages) {
      var onPage = new COSArray();
      for (LinkArea link : page.links()) {
        COSDictionary annotation = annotation(link);
        annotation.setInt(COSName.STRUCT_PARENT, key);
        onPage.add(annotation);
        numbers.add(COSInteger.get(key));
        numbers.add(written.get(link.element()));
        key++;
      }
      if (onPage.size() > 0) {
        page.page().getCOSObject().setItem(COSName.ANNOTS, onPage);
      }
    }
    return key;
  }

  private COSDictionary element(StructureElement element, COSDictionary parent) {
    var object = new COSDictionary();
    written.put(element, object);
    object.setName(COSName.S, element.role().type());
    object.setItem(COSName.P, parent);
    if (element.alt() != null) {
      object.setString(COSName.ALT, element.alt());
    }
    if (element.title() != null) {
      object.setString(COSName.T, element.title());
    }
    if (element.language() != null) {
      object.setString(COSName.LANG, element.language());
    }
    if (element.role() == Role.NOTE) {
      identify(object);
    }
    COSDictionary attributes = Attributes.of(element);
    if (attributes != null) {
      object.setItem(COSName.A, attributes);
    }
    int page = firstPage(element);
    if (page >= 0) {
      object.setItem(PG, pages.get(page).page());
    }
    var kids = new COSArray();
    element.kids().forEach(kid -> kids.add(kid(kid, object, page)));
    if (kids.size() > 0) {
      object.setItem(COSName.K, kids);
    }
    return object;
  }

  /** Each note has a name of its own (ISO 14289-1, 7.9), in the order of their letters. */
  private void identify(COSDictionary note) {
    var id = new COSString("note-%06d".formatted(notes.size() / 2 + 1));
    note.setItem("ID", id);
    notes.add(id);
    notes.add(note);
  }

  /** The page of an element's first content, which need not be named again; -1 without any. */
  private static int firstPage(StructureElement element) {
    for (Kid kid : element.kids()) {
      if (kid instanceof Marked marked) {
        return marked.page();
      }
    }
    return -1;
  }

  private COSBase kid(Kid kid, COSDictionary parent, int page) {
    return switch (kid) {
      case StructureElement child -> element(child, parent);
      case Marked marked when marked.page() == page -> COSInteger.get(marked.id());
      case Marked marked -> reference(marked);
      case LinkArea link -> reference(link);
    };
  }

  private COSDictionary reference(Marked marked) {
    var reference = new COSDictionary();
    reference.setName(COSName.TYPE, "MCR");
    reference.setItem(PG, pages.get(marked.page()).page());
    reference.setInt(COSName.MCID, marked.id());
    reference.setDirect(true);
    return reference;
  }

  private COSDictionary reference(LinkArea link) {
    var reference = new COSDictionary();
    reference.setName(COSName.TYPE, "OBJR");
    reference.setItem(PG, pages.get(link.page()).page());
    reference.setItem(OBJ, annotation(link));
    reference.setDirect(true);
    return reference;
  }

  private COSDictionary annotation(LinkArea link) {
    return annotations.computeIfAbsent(
        link,
        area -> {
          LinkArea.Target target = area.target();
          return LinkAnnotation.of(
              area,
              pages.get(area.page()).page(),
              target == null ? null : pages.get(target.page()).page());
        });
  }
}
