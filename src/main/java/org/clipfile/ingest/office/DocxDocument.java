package org.clipfile.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clipfile.ingest.Contents;
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
   * What stands in the document in another format, mostly HTML: Word takes such chunks in when it
   * opens it, and converters of pages write nothing else (ECMA-376, 17.17.2).
   */
  static List<Contents.Enclosed> chunks(OfficePackage parts) throws RefusedInput {
    var chunks = new ArrayList<Contents.Enclosed>();
    for (Relation relation : new TreeMap<>(relations(parts, main(parts))).values()) {
      String name = relation.target();
      byte[] bytes = relation.type().endsWith("/aFChunk") ? parts.part(name) : null;
      if (bytes != null) {
        chunks.add(new Contents.Enclosed(name.substring(name.lastIndexOf('/') + 1), bytes));
      }
    }
    return chunks;
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
