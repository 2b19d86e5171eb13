package org.clipfile.cli;

import java.util.List;
import org.clipfile.archive.FieldChange;
import org.clipfile.archive.ReparseChange;
import org.clipfile.archive.ReparseSums;
import tools.jackson.core.JsonGenerator;

/** What reading originals again changes, as lines of JSON. */
final class ReparseLines {
  private ReparseLines() {}

  static String json(ReparseChange change) {
    var line = new JsonLine();
    if (change.clipping() != null) {
      line.put("id", change.clipping());
    }
    line.put("headline", change.headline());
    line.put(
        "outcome",
        change.clipping() == null ? "added" : change.keptBecause() == null ? "changed" : "kept");
    if (change.keptBecause() != null) {
      line.put("detail", change.keptBecause());
    }
    return line.put("fields", json -> write(json, change.fields())).end();
  }

  private static void write(JsonGenerator json, List<FieldChange> fields) {
    json.writeStartObject();
    for (FieldChange field : fields) {
      json.writeName(field.field().label());
      json.writeStartObject();
      json.writeStringProperty("before", field.before());
      json.writeStringProperty("after", field.after());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  static String json(ReparseSums sums) {
    return new JsonLine()
        .put("same", sums.same())
        .put("changed", sums.changed())
        .put("added", sums.added())
        .put("kept", sums.kept())
        .end();
  }
}
