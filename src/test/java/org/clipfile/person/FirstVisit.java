package org.clipfile.person;

import java.nio.file.Path;
import java.util.List;

/** Imports, searches, reads, tags and exports; then quits. */
final class FirstVisit {
  private FirstVisit() {}

  /**
   * Pays the visit.
   *
   * @param args the archive, the clippings to import, the PDF to write
   */
  public static void main(String[] args) {
    System.exit(
        Person.visit(
            Path.of(args[0]),
            List.of(Path.of(args[1])),
            person -> {
              person.reads("#found", "31 clippings");
              person.click("#search");
              person.type("gotthard");
              person.reads("#found", "1 of 31");
              person.press("Return");
              person.readsArticle("Gotthard");
              person.press("ctrl+t");
              Person.seen(Person::isAskedForText);
              person.type("tunnels");
              person.press("Return");
              person.reads("#notice", "Tagged");
              person.press("ctrl+e");
              person.click("#export-make");
              person.goesToDialog("Export to PDF");
              person.press("ctrl+a");
              person.type(args[2]);
              person.press("Return");
              person.reads("#notice", "Exported");
              person.goesToDialog("archive"); // back to the window, which no dialog is over now
              person.press("ctrl+q");
            }));
  }
}
