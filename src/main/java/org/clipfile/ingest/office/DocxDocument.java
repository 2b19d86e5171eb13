package org.clipfile.ingest.office;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/** Takes a Word document apart: which part is which is told by the relations between them. */
final class DocxDocument {
  private static final String MAIN = "word/document.xml";

  private DocxDocument() {}

  static OfficeDocument of(OfficePackage parts) throws RefusedInput {
    String main = main(parts);
    byte[] document = parts.part(main);
    if (document == null) {
      throw new RefusedInput(RejectReason.DAMAGED, "The document has no text: a part is missing.");
    }
    Map<String, Relation> relations = relations(parts, main);
    DocxStyles styles =
        DocxStyles.of(
            parts.part(target(relations, "/styles", "word/styles.xml")),
            parts.part(target(relations, "/numbering", "word/numbering.xml")));
    Set<String> pictures = new LinkedHashSet<>();
    var markup = new Markup();
    var numbers = new NoteNumbers();
    XmlPart.visit(document, new DocxText(markup, styles, relations, pictures, numbers));
    for (String kind : new String[] {"/footnotes", "/endnotes"}) {
      String notes = target(relations, kind, "");
      XmlPart.visit(
          notes.isEmpty() ? null : parts.part(notes),
          new DocxText(markup, styles, relations(parts, notes), pictures, numbers));
    }
    return new OfficeDocument(
        markup.body(),
        CoreProperties.of(parts.part("docProps/core.xml")),
        parts.pictures(pictures));
  }

  /**
   * Where a part leads.
   *
   * @param target the name of another part, or an address
   */
  record Relation(String type, String target) {}

  private static String main(OfficePackage parts) throws RefusedInput {
    return target(relations(parts, ""), "/officeDocument", MAIN);
  }

  private static String target(Map<String, Relation> relations, String type, String otherwise) {
    return relations.values().stream()
        .filter(relation -> relation.type().endsWith(type))
        .map(Relation::target)
        .findFirst()
        .orElse(otherwise);
  }

  /** By their ids. */
  private static Map<String, Relation> relations(OfficePackage parts, String of)
      throws RefusedInput {
    int slash = of.lastIndexOf('/');
    String folder = of.substring(0, slash + 1);
    Map<String, Relation> relations = new HashMap<>();
    XmlPart.starts(
        parts.part(folder + "_rels/" + of.substring(slash + 1) + ".rels"),
        (name, at) -> {
          if (name.equals("Relationship")) {
            String target = String.valueOf(at.attribute("Target"));
            boolean outside = "External".equals(at.attribute("TargetMode"));
            relations.put(
                String.valueOf(at.attribute("Id")),
                new Relation(
                    String.valueOf(at.attribute("Type")), outside ? target : part(folder, target)));
          }
        });
    return relations;
  }

  /** The name of a part that another names by its path. */
  private static String part(String folder, @Nullable String target) {
    String path = String.valueOf(target);
    String whole = path.startsWith("/") ? path.substring(1) : folder + path;
    String shorter = whole.replaceAll("(^|/)\\./", "$1");
    return shorter.replaceAll("[^/]+/\\.\\./", "");
  }
}
